import type { Graph } from "../../neo4j/Graph.ts";
import { byParentId } from "../../reading/readers.ts";
import { placeNamesByPlaceIds, successionsByPlaceIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createLocalGovernmentLoaders> {}
}

export function createLocalGovernmentLoaders(graph: Graph) {
  return {
    placeNamesByPlaceId: byParentId(graph, placeNamesByPlaceIds),
    successionsByPlaceId: byParentId(graph, successionsByPlaceIds),
  };
}
