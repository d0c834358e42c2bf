/** This project's server, started as `npm start` starts it. */
import { startApi } from "../../../src/http/startApi.ts";
import { Graph } from "../../../src/neo4j/Graph.ts";
import { serveParent } from "./serveParent.ts";

/** The default of QUERY_TIMEOUT_MS. */
const queryTimeoutMs = 10_000;

serveParent(async (address) => {
  const graph = new Graph(address, { queryTimeoutMs });
  const api = await startApi({ graph, host: "127.0.0.1", port: 0, logError: console.error });
  return `${api.url.replace("localhost", "127.0.0.1")}/graphql`;
});
