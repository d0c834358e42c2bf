import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { type PersonRow, countPeople, people, peopleByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createPersonLoaders> {}
}

export function createPersonLoaders(graph: Graph) {
  return {
    personById: byId(graph, peopleByIds, "person"),

    people: (args: PageArguments & { readonly kind?: PersonRow["kind"] | null | undefined }) => {
      const filter = { kind: args.kind ?? null };
      return keyedConnection("PEOPLE", args, {
        page: async (page) => (await graph.read(people, { ...filter, ...page })).map(({ person }) => person),
        count: () => countAll(graph, countPeople, filter),
      });
    },
  };
}
