import { whenKnown } from "../../domain/maybePromise.ts";
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
    countries: (args: PageArguments) => {
      const page = namePage(args);
      return nameConnection(args)(
        () => whenKnown(lists.all.get(page), (rows) => rows.map(({ country }) => ({ node: country }))),
        () => countAll(graph, countCountries, {}),
      );
    },
  };
}
