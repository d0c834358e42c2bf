import type { Graph } from "../../neo4j/Graph.ts";
import { nameConnection, namePage } from "../localGovernment/rankedOrder.ts";
import { type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId, byKey, wholeList } from "../../reading/readers.ts";
import { countCountries, countries, countriesByCodes, countriesByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createCountryLoaders> {}
}

export function createCountryLoaders(graph: Graph) {
  const lists = { all: wholeList(graph, countries) };

  return {
    countryLists: lists,
    countryById: byId(graph, countriesByIds, "country"),
    countryByCode: byKey(
      async (codes) => (await graph.read(countriesByCodes, { codes })).map(({ country }) => country),
      (country) => country.code,
    ),

    /** All countries. */
    countries: async (args: PageArguments) => {
      return nameConnection(args)(
        (await lists.all.load(namePage(args))).map(({ country }) => ({ node: country })),
        () => countAll(graph, countCountries, {}),
      );
    },
  };
}
