import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { countPeriods, periods, periodsByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createPeriodLoaders> {}
}

export function createPeriodLoaders(graph: Graph) {
  return {
    periodById: byId(graph, periodsByIds, "period"),

    periods: (args: PageArguments) => {
      return keyedConnection("PERIODS", args, {
        page: async (page) => (await graph.read(periods, { ...page })).map(({ period }) => period),
        count: () => countAll(graph, countPeriods, {}),
      });
    },
  };
}
