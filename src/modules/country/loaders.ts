import type { Graph } from "../../neo4j/Graph.ts";
import { nameOrder } from "../localGovernment/rankedOrder.ts";
import { byId, byKey, type PageArguments, countAll } from "../pagination.ts";
import { countCountries, countries, countriesByCodes, countriesByIds } from "./queries.ts";

export function createCountryLoaders(graph: Graph) {
  return {
    countryById: byId(graph, countriesByIds, "country"),
    countryByCode: byKey(
      async (codes) => (await graph.read(countriesByCodes, { codes })).map(({ country }) => country),
      (country) => country.code,
    ),

    /** All countries. */
    countries: async (args: PageArguments) => {
      const { parameters, connect } = nameOrder(args);
      return connect(
        (await graph.read(countries, parameters)).map(({ country }) => ({ node: country })),
        () => countAll(graph, countCountries, {}),
      );
    },
  };
}
