import type { Graph } from "../neo4j/Graph.ts";
import { createCitedWorkLoaders } from "./citedWork/loaders.ts";
import { createNetworkFileLoaders } from "./networkFile/loaders.ts";
import { createNodeLoaders } from "./node/loaders.ts";
import { createReadAhead } from "./readAhead.ts";
import { createNounLoaders } from "./nounLoaders.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request: what was read once is not read again, and what is asked for together is read together. */
export function createLoaders(graph: Graph) {
  const nouns = createNounLoaders(graph);
  return {
    ...nouns,
    ...createNodeLoaders(nouns),
    ...createReadAhead(graph),
    ...createCitedWorkLoaders(graph, nouns),
    ...createNetworkFileLoaders(graph, nouns),
  };
}
