import type { CountInterval } from "../../domain/asOf.ts";
import { whenKnown } from "../../domain/maybePromise.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { constantly } from "../../reading/askedField.ts";
import { checkMinimumShared } from "../../reading/checkMinimumShared.ts";
import { type OrderedPageArguments, rankedConnection, rankedPage } from "../localGovernment/rankedOrder.ts";
import {
  type TwinnedArguments,
  twinnedConnection,
  twinnedPage,
} from "../localGovernment/twinnedConnection.ts";
import {
  type AskedField,
  countOf,
  countsOf,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  toConnection,
  countAll,
} from "../../reading/pagination.ts";
import { byId, listsOfParents, wholeList } from "../../reading/readers.ts";
import {
  countMunicipalities,
  countMunicipalitiesByCountryIds,
  countMunicipalitiesByPartnerCityIds,
  countMunicipalitiesByProvinceIds,
  countMunicipalitiesSharingPartnersByIds,
  municipalities,
  municipalitiesByCountryIds,
  municipalitiesByIds,
  municipalitiesByPartnerCityIds,
  municipalitiesByProvinceIds,
  municipalitiesSharingPartnersByIds,
  type MunicipalityRow,
} from "./queries.ts";

interface MunicipalityFilter {
  readonly province?: string | null | undefined;
  readonly kinds?: readonly MunicipalityRow["kind"][] | null | undefined;
  readonly partnerCountry?: string | null | undefined;
  readonly hasAgreements?: boolean | null | undefined;
  readonly existing?: boolean | null | undefined;
  /** A day, ISO 8601. */
  readonly existingOn?: string | null | undefined;
}

interface OrderedArguments extends OrderedPageArguments {
  readonly filter?: MunicipalityFilter | null | undefined;
}

interface FilteredTwinnedArguments extends TwinnedArguments {
  readonly filter?: MunicipalityFilter | null | undefined;
}

interface SharingArguments extends PageArguments {
  readonly minimumShared: number;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/** A municipality with the partner cities that another has in common with it. */
export interface SharingMunicipality {
  readonly node: MunicipalityRow;
  readonly cursor: string;
  readonly sharedPartnerCount: number;
  readonly shared: CountInterval;
  readonly sharedPartnerIds: readonly string[];
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createMunicipalityLoaders> {}
}

export function createMunicipalityLoaders(graph: Graph) {
  const lists = {
    all: wholeList(graph, municipalities),
    province: {
      page: listsOfParents(graph, municipalitiesByProvinceIds),
      count: listsOfParents(graph, countMunicipalitiesByProvinceIds),
    },
    country: {
      page: listsOfParents(graph, municipalitiesByCountryIds),
      count: listsOfParents(graph, countMunicipalitiesByCountryIds),
    },
    partnerCity: {
      page: listsOfParents(graph, municipalitiesByPartnerCityIds),
      counts: listsOfParents(graph, countMunicipalitiesByPartnerCityIds),
    },
  };
  const sharing = {
    page: listsOfParents(graph, municipalitiesSharingPartnersByIds),
    count: listsOfParents(graph, countMunicipalitiesSharingPartnersByIds),
  };

  return {
    municipalityById: byId(graph, municipalitiesByIds, "municipality"),

    municipalityLists: lists,

    /** All municipalities. */
    municipalities: (args: OrderedArguments, field?: AskedField) => {
      const parameters = municipalityPage(args, field);
      return rankedConnection(args)(
        () =>
          whenKnown(lists.all.get(parameters), (rows) =>
            rows.map(({ municipality }) => ({ node: municipality })),
          ),
        () => countAll(graph, countMunicipalities, filterParameters(args.filter)),
      );
    },

    /** The municipalities in one province or country. */
    municipalitiesIn: (
      parent: "province" | "country",
      parentId: string,
      args: OrderedArguments,
      field?: AskedField,
    ) => {
      const { page, count } = lists[parent];
      const parameters = municipalityPage(args, field);
      return rankedConnection(args)(
        () =>
          whenKnown(page.get({ parentId, parameters }), (rows) =>
            rows.map(({ municipality }) => ({ node: municipality })),
          ),
        () => countOf(count, parentId, filterParameters(args.filter)),
      );
    },

    /** The municipalities twinned with one partner city. */
    municipalitiesTwinnedWith: (parentId: string, args: FilteredTwinnedArguments, field?: AskedField) => {
      const { page, counts } = lists.partnerCity;
      const parameters = twinnedMunicipalityPage(args, field);
      return twinnedConnection(
        args,
        () =>
          whenKnown(page.get({ parentId, parameters }), (rows) =>
            rows.map(({ municipality: node, ...twinned }) => ({ node, ...twinned })),
          ),
        () => countsOf(counts, parentId, twinnedMunicipalityFilter(args)),
      );
    },

    /** The municipalities that have partner cities in common with one municipality. */
    municipalitiesSharingPartnersWith: (
      parentId: string,
      { minimumShared, asOf, first, after }: SharingArguments,
    ) => {
      checkMinimumShared(minimumShared);
      const limit = pageSize(first);
      const [afterRank, afterName] = decodeCursor("SHARED", ["number", "string"], after) ?? [null, null];
      const parameters = {
        minimumShared,
        asOf: asOf ?? null,
        afterRank: afterRank as number | null,
        afterName: afterName as string | null,
        limit: limit + 1,
      };
      return toConnection({
        read: async () =>
          (await sharing.page.load({ parentId, parameters })).map(
            ({ municipality: node, sharedCount, certainSharedCount, sharedPartnerIds }) => ({
              node,
              sharedPartnerCount: sharedCount,
              shared: { min: certainSharedCount, max: sharedCount },
              sharedPartnerIds,
            }),
          ),
        limit,
        after,
        cursorOf: ({ node, sharedPartnerCount }) =>
          encodeCursor("SHARED", [-sharedPartnerCount, node.nameOrder]),
        counts: () => countOf(sharing.count, parentId, { minimumShared, asOf: asOf ?? null }),
      });
    },
  };
}

/** The parameters of a list that is ordered by name or by number of agreements. */
export const municipalityPage = constantly((args: OrderedArguments, field?: AskedField) => ({
  ...filterParameters(args.filter),
  ...rankedPage(args, field),
}));

/** The parameters of a list of those twinned with a partner city. */
export const twinnedMunicipalityPage = constantly((args: FilteredTwinnedArguments, field?: AskedField) => ({
  ...twinnedMunicipalityFilter(args),
  ...twinnedPage(args, field),
}));

/** The parameters of its length. */
export function twinnedMunicipalityFilter({ filter, asOf }: FilteredTwinnedArguments) {
  return { ...filterParameters(filter), asOf: asOf ?? null };
}

function filterParameters(filter: MunicipalityFilter | null | undefined) {
  return {
    province: filter?.province ?? null,
    kinds: filter?.kinds ? [...filter.kinds] : null,
    partnerCountry: filter?.partnerCountry ?? null,
    hasAgreements: filter?.hasAgreements ?? null,
    existing: filter?.existing ?? null,
    existingOn: filter?.existingOn ?? null,
  };
}
