import type { Graph } from "../../neo4j/Graph.ts";
import { byParentId } from "../../reading/readers.ts";
import { placeNamesByPlaceIds, successionsByPlaceIds } from "./queries.ts";

export function createLocalGovernmentLoaders(graph: Graph) {
  return {
    placeNamesByPlaceId: byParentId(graph, placeNamesByPlaceIds),
    successionsByPlaceId: byParentId(graph, successionsByPlaceIds),
  };
}
