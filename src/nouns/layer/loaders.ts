import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { type LayerRow, countLayers, layers, layersByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createLayerLoaders> {}
}

export function createLayerLoaders(graph: Graph) {
  return {
    layerById: byId(graph, layersByIds, "layer"),

    layers: (args: PageArguments & { readonly typology?: LayerRow["typology"] | null | undefined }) => {
      const filter = { typology: args.typology ?? null };
      return keyedConnection("LAYERS", args, {
        page: async (page) => (await graph.read(layers, { ...filter, ...page })).map(({ layer }) => layer),
        count: () => countAll(graph, countLayers, filter),
      });
    },
  };
}
