import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId, byParentId } from "../../reading/readers.ts";
import {
  drawnSourceIdsBySourceIds,
  drawingSourceIdsBySourceIds,
  citationsByFactIds,
  countDatasets,
  countSources,
  datasets,
  datasetsByIds,
  sources,
  type SourceRow,
  sourcesByIds,
  worksByFactIds,
} from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createCitationLoaders> {}
}

export function createCitationLoaders(graph: Graph) {
  return {
    citationsByFactId: byParentId(graph, citationsByFactIds),
    drawnSourceIdsBySourceId: byParentId(graph, drawnSourceIdsBySourceIds),
    drawingSourceIdsBySourceId: byParentId(graph, drawingSourceIdsBySourceIds),
    worksByFactId: byParentId(graph, worksByFactIds),
    sourceById: byId(graph, sourcesByIds, "source"),

    /** All sources. */
    sources: (args: PageArguments & { readonly kind?: SourceRow["kind"] | null | undefined }) => {
      const filter = { kind: args.kind ?? null };
      return keyedConnection("SOURCES", args, {
        page: async (page) =>
          (await graph.read(sources, { ...filter, ...page })).map(({ source }) => ({
            ...source,
            key: source.id,
          })),
        count: () => countAll(graph, countSources, filter),
      });
    },
    datasetById: byId(graph, datasetsByIds, "dataset"),

    /** All datasets. */
    datasets: (args: PageArguments) =>
      keyedConnection("DATASETS", args, {
        page: async (page) =>
          (await graph.read(datasets, page)).map(({ dataset }) => ({ ...dataset, key: dataset.id })),
        count: () => countAll(graph, countDatasets, {}),
      }),
  };
}
