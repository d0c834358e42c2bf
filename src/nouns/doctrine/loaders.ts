import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { type DoctrineRow, countDoctrines, doctrines, doctrinesByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createDoctrineLoaders> {}
}

export function createDoctrineLoaders(graph: Graph) {
  return {
    doctrineById: byId(graph, doctrinesByIds, "doctrine"),

    doctrines: (args: PageArguments & { readonly kind?: DoctrineRow["kind"] | null | undefined }) => {
      const filter = { kind: args.kind ?? null };
      return keyedConnection("DOCTRINES", args, {
        page: async (page) =>
          (await graph.read(doctrines, { ...filter, ...page })).map(({ doctrine }) => doctrine),
        count: () => countAll(graph, countDoctrines, filter),
      });
    },
  };
}
