import type { Graph } from "../../neo4j/Graph.ts";
import { keyedConnection, type PageArguments, countAll } from "../../reading/pagination.ts";
import { byId } from "../../reading/readers.ts";
import { type OrganisationRow, countOrganisations, organisations, organisationsByIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createOrganisationLoaders> {}
}

export function createOrganisationLoaders(graph: Graph) {
  return {
    organisationById: byId(graph, organisationsByIds, "organisation"),

    organisations: (
      args: PageArguments & { readonly kinds?: readonly OrganisationRow["kind"][] | null | undefined },
    ) => {
      const filter = { kinds: args.kinds ? [...args.kinds] : null };
      return keyedConnection("ORGANISATIONS", args, {
        page: async (page) =>
          (await graph.read(organisations, { ...filter, ...page })).map(({ organisation }) => organisation),
        count: () => countAll(graph, countOrganisations, filter),
      });
    },
  };
}
