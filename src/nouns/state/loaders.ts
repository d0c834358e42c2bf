import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { countStates, states, statesByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createStateLoaders> {}
}

export function createStateLoaders(graph: Graph) {
  return {
    stateById: byId(graph, statesByIds, "state"),

    states: (args: PageArguments) => {
      return keyedConnection("STATES", args, {
        page: async (page) => (await graph.read(states, { ...page })).map(({ state }) => state),
        count: () => countAll(graph, countStates, {}),
      });
    },
  };
}
