import { createRoot } from "react-dom/client";
import { fetchGraph } from "./data/fetchGraph.ts";
import { Explorer } from "./Explorer.tsx";
import { PageProvider } from "./Page.tsx";
import { server } from "./Server.ts";

// On its way before anything is drawn.
const firstGraph = fetchGraph();
firstGraph.catch(() => undefined);
server.watch();

createRoot(document.getElementById("root") ?? document.body).render(
  <PageProvider>
    <Explorer firstGraph={firstGraph} />
  </PageProvider>,
);
