import type { Graph } from "../../neo4j/Graph.ts";
import { type AdjacencyArguments, readAdjacency } from "./readAdjacency.ts";
import { type NeighbourhoodArguments, readNeighbourhood } from "./readNeighbourhood.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createNeighbourhoodLoaders> {}
}

export function createNeighbourhoodLoaders(graph: Graph) {
  return {
    /** The surroundings of a node. */
    neighbourhood: (args: NeighbourhoodArguments) => readNeighbourhood(graph, args),
    /** The edges of one node, by pages. */
    adjacency: (args: AdjacencyArguments) => readAdjacency(graph, args),
  };
}
