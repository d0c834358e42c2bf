import type { Graph } from "../../neo4j/Graph.ts";
import { nameConnection, namePage } from "../localGovernment/rankedOrder.ts";
import { countOf, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId, byKey, listsOfParents } from "../../reading/readers.ts";
import {
  countProvinces,
  countProvincesByCountryIds,
  provinces,
  provincesByCodes,
  provincesByCountryIds,
  provincesByIds,
} from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createProvinceLoaders> {}
}

export function createProvinceLoaders(graph: Graph) {
  const inCountry = {
    page: listsOfParents(graph, provincesByCountryIds),
    count: listsOfParents(graph, countProvincesByCountryIds),
  };

  return {
    provinceById: byId(graph, provincesByIds, "province"),
    provinceByCode: byKey(
      async (codes) => (await graph.read(provincesByCodes, { codes })).map(({ province }) => province),
      (province) => province.code,
    ),

    /** All provinces. */
    provinces: (args: PageArguments) => {
      const page = namePage(args);
      return nameConnection(args)(
        async () => (await graph.read(provinces, page)).map(({ province }) => ({ node: province })),
        () => countAll(graph, countProvinces, {}),
      );
    },

    /** The provinces of one country. */
    provincesIn: (parentId: string, args: PageArguments) => {
      const parameters = namePage(args);
      return nameConnection(args)(
        async () =>
          (await inCountry.page.load({ parentId, parameters })).map(({ province }) => ({ node: province })),
        () => countOf(inCountry.count, parentId, {}),
      );
    },
  };
}
