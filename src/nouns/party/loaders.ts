import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { countParties, parties, partiesByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createPartyLoaders> {}
}

export function createPartyLoaders(graph: Graph) {
  return {
    partyById: byId(graph, partiesByIds, "party"),

    parties: (args: PageArguments) => {
      return keyedConnection("PARTIES", args, {
        page: async (page) => (await graph.read(parties, { ...page })).map(({ party }) => party),
        count: () => countAll(graph, countParties, {}),
      });
    },
  };
}
