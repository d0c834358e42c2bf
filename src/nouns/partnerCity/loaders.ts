import { whenKnown } from "../../domain/maybePromise.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { constantly } from "../../reading/askedField.ts";
import { type OrderedPageArguments, rankedConnection, rankedPage } from "../localGovernment/rankedOrder.ts";
import {
  type TwinnedArguments,
  twinnedConnection,
  twinnedPage,
} from "../localGovernment/twinnedConnection.ts";
import { type AskedField, countAll, countOf, countsOf } from "../../reading/pagination.ts";
import { byId, byParentId, listsOfParents, wholeList } from "../../reading/readers.ts";
import {
  countPartnerCities,
  countPartnerCitiesByCountryIds,
  countPartnerCitiesByMunicipalityIds,
  partIdsByPartnerCityIds,
  partnerCities,
  partnerCitiesByCountryIds,
  partnerCitiesByIds,
  partnerCitiesByMunicipalityIds,
  type PartnerCityRow,
} from "./queries.ts";

interface PartnerCityFilter {
  readonly country?: string | null | undefined;
  readonly kinds?: readonly PartnerCityRow["kind"][] | null | undefined;
  readonly hasAgreements?: boolean | null | undefined;
  /** A day, ISO 8601. */
  readonly existingOn?: string | null | undefined;
}

interface OrderedArguments extends OrderedPageArguments {
  readonly filter?: PartnerCityFilter | null | undefined;
}

interface FilteredTwinnedArguments extends TwinnedArguments {
  readonly filter?: PartnerCityFilter | null | undefined;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createPartnerCityLoaders> {}
}

export function createPartnerCityLoaders(graph: Graph) {
  const lists = {
    all: wholeList(graph, partnerCities),
    country: {
      page: listsOfParents(graph, partnerCitiesByCountryIds),
      count: listsOfParents(graph, countPartnerCitiesByCountryIds),
    },
    municipality: {
      page: listsOfParents(graph, partnerCitiesByMunicipalityIds),
      counts: listsOfParents(graph, countPartnerCitiesByMunicipalityIds),
    },
  };

  return {
    partnerCityById: byId(graph, partnerCitiesByIds, "partnerCity"),
    partIdsByPartnerCityId: byParentId(graph, partIdsByPartnerCityIds),
    partnerCityLists: lists,

    /** All partner cities. */
    partnerCities: (args: OrderedArguments, field?: AskedField) => {
      const parameters = partnerCityPage(args, field);
      return rankedConnection(args)(
        () =>
          whenKnown(lists.all.get(parameters), (rows) =>
            rows.map(({ partnerCity }) => ({ node: partnerCity })),
          ),
        () => countAll(graph, countPartnerCities, filterParameters(args.filter)),
      );
    },

    /** The partner cities in one country. */
    partnerCitiesIn: (parentId: string, args: OrderedArguments, field?: AskedField) => {
      const { page, count } = lists.country;
      const parameters = partnerCityPage(args, field);
      return rankedConnection(args)(
        () =>
          whenKnown(page.get({ parentId, parameters }), (rows) =>
            rows.map(({ partnerCity }) => ({ node: partnerCity })),
          ),
        () => countOf(count, parentId, filterParameters(args.filter)),
      );
    },

    /** The partner cities of one municipality. */
    partnerCitiesTwinnedWith: (parentId: string, args: FilteredTwinnedArguments, field?: AskedField) => {
      const { page, counts } = lists.municipality;
      const parameters = twinnedPartnerCityPage(args, field);
      return twinnedConnection(
        args,
        () =>
          whenKnown(page.get({ parentId, parameters }), (rows) =>
            rows.map(({ partnerCity: node, ...twinned }) => ({ node, ...twinned })),
          ),
        () => countsOf(counts, parentId, twinnedPartnerCityFilter(args)),
      );
    },
  };
}

/** The parameters of a list that is ordered by name or by number of agreements. */
export const partnerCityPage = constantly((args: OrderedArguments, field?: AskedField) => ({
  ...filterParameters(args.filter),
  ...rankedPage(args, field),
}));

/** The parameters of a list of those twinned with a municipality. */
export const twinnedPartnerCityPage = constantly((args: FilteredTwinnedArguments, field?: AskedField) => ({
  ...twinnedPartnerCityFilter(args),
  ...twinnedPage(args, field),
}));

/** The parameters of its length. */
export function twinnedPartnerCityFilter({ filter, asOf }: FilteredTwinnedArguments) {
  return { ...filterParameters(filter), asOf: asOf ?? null };
}

function filterParameters(filter: PartnerCityFilter | null | undefined) {
  return {
    country: filter?.country ?? null,
    kinds: filter?.kinds ? [...filter.kinds] : null,
    hasAgreements: filter?.hasAgreements ?? null,
    existingOn: filter?.existingOn ?? null,
  };
}
