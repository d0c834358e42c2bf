import "graphiql/setup-workers/vite";
// The parts of graphiql/style.css without Monaco's, which come with Monaco, and without the fonts.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { EditorBehaviour } from "./EditorBehaviour.tsx";
import type { Example } from "./Example.ts";
import { examplesPlugin } from "./ExamplesPlugin.tsx";
import { fetcher } from "./fetcher.ts";
import { exampleTab, linkedTab, type QueryTab } from "./tabs.ts";

/** More tabs than this can't be told apart; the examples panel lists them all. */
const maximumExampleTabs = 5;

const [examples] = await Promise.all([loadExamples(), loadFonts()]);
const link = linkedTab(new URLSearchParams(location.search));
// The tabs are kept by GraphiQL from here on: a reload must bring back the user's edits, not the link again.
if (link) history.replaceState(null, "", location.pathname);

const defaultTabs = [...(link ? [link] : []), ...examples.slice(0, maximumExampleTabs).map(exampleTab)];
const hasSavedTabs = localStorage.getItem("graphiql:tabState") !== null;
const initialTab = link ?? (hasSavedTabs ? undefined : defaultTabs[0]);

createRoot(document.getElementById("root") ?? document.body).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
    {...(defaultTabs.length > 0 && { defaultTabs })}
    {...(initialTab && initialValues(initialTab))}
    {...(examples.some(({ variables }) => variables) && { defaultEditorToolsVisibility: "variables" })}
    isHeadersEditorEnabled={false}
    showPersistHeadersSettings={false}
    schemaDescription
  >
    <GraphiQL.Logo>Paradiplomacy graph</GraphiQL.Logo>
    <EditorBehaviour />
  </GraphiQL>,
);

/** Without its examples the playground still works. */
function loadExamples(): Promise<readonly Example[]> {
  return fetch("playground/examples.json")
    .then((response) => response.json())
    .catch(() => []);
}

/** Monaco measures its font once, when it starts; a font that came later would misplace the cursor. */
async function loadFonts(): Promise<void> {
  await import("./fonts.ts");
  await document.fonts.load("1em 'Fira Code'", "aş");
}

/** GraphiQL fills the editors from these, and takes only the query from the first of the default tabs. */
function initialValues({ query, variables }: QueryTab) {
  return { initialQuery: query, initialVariables: variables };
}
