import type { Graph } from "../../neo4j/Graph.ts";
import { byId, byParentId } from "../pagination.ts";
import {
  drawnSourceIdsBySourceIds,
  drawingSourceIdsBySourceIds,
  citationsByFactIds,
  datasets,
  datasetsByIds,
  sources,
  sourcesByIds,
} from "./queries.ts";

export function createCitationLoaders(graph: Graph) {
  return {
    citationsByFactId: byParentId(graph, citationsByFactIds),
    drawnSourceIdsBySourceId: byParentId(graph, drawnSourceIdsBySourceIds),
    drawingSourceIdsBySourceId: byParentId(graph, drawingSourceIdsBySourceIds),
    sourceById: byId(graph, sourcesByIds, "source"),
    sources: async () => (await graph.read(sources, {})).map(({ source }) => source),
    datasetById: byId(graph, datasetsByIds, "dataset"),
    datasets: async () => (await graph.read(datasets, {})).map(({ dataset }) => dataset),
  };
}
