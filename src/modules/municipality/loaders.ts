import type { Graph } from "../../neo4j/Graph.ts";
import { ClientError } from "../../errors.ts";
import { type LocalGovernmentOrder, nameOrder, rankedOrder } from "../localGovernment/rankedOrder.ts";
import {
  byId,
  countOf,
  decodeCursor,
  encodeCursor,
  listsOfParents,
  type PageArguments,
  pageSize,
  toConnection,
  countAll,
} from "../pagination.ts";
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
}

interface FilteredArguments extends PageArguments {
  readonly filter?: MunicipalityFilter | null | undefined;
}

interface OrderedArguments extends FilteredArguments {
  readonly orderBy: LocalGovernmentOrder;
}

/** A municipality that is twinned with a partner city. */
export interface TwinnedMunicipality {
  readonly node: MunicipalityRow;
  readonly cursor: string;
  readonly since: string;
  readonly agreementCount: number;
}

/** A municipality with the partner cities that another has in common with it. */
export interface SharingMunicipality {
  readonly node: MunicipalityRow;
  readonly cursor: string;
  readonly sharedPartnerCount: number;
  readonly sharedPartnerIds: readonly string[];
}

export function createMunicipalityLoaders(graph: Graph) {
  const lists = {
    province: {
      page: listsOfParents(graph, municipalitiesByProvinceIds),
      count: listsOfParents(graph, countMunicipalitiesByProvinceIds),
    },
    country: {
      page: listsOfParents(graph, municipalitiesByCountryIds),
      count: listsOfParents(graph, countMunicipalitiesByCountryIds),
    },
  };
  const twinned = {
    page: listsOfParents(graph, municipalitiesByPartnerCityIds),
    count: listsOfParents(graph, countMunicipalitiesByPartnerCityIds),
  };
  const sharing = {
    page: listsOfParents(graph, municipalitiesSharingPartnersByIds),
    count: listsOfParents(graph, countMunicipalitiesSharingPartnersByIds),
  };

  return {
    municipalityById: byId(graph, municipalitiesByIds, "municipality"),

    /** All municipalities. */
    municipalities: async (args: OrderedArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = rankedOrder(args, args.orderBy);
      const rows = await graph.read(municipalities, { ...filter, ...parameters });
      return connect(
        rows.map(({ municipality }) => ({ node: municipality })),
        () => countAll(graph, countMunicipalities, filter),
      );
    },

    /** The municipalities in one province or country. */
    municipalitiesIn: async (parent: keyof typeof lists, parentId: string, args: OrderedArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = rankedOrder(args, args.orderBy);
      const rows = await lists[parent].page.load({ parentId, parameters: { ...filter, ...parameters } });
      return connect(
        rows.map(({ municipality }) => ({ node: municipality })),
        () => countOf(lists[parent].count, parentId, filter),
      );
    },

    /** The municipalities twinned with one partner city. */
    municipalitiesTwinnedWith: async (parentId: string, args: FilteredArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = nameOrder(args);
      const rows = await twinned.page.load({ parentId, parameters: { ...filter, ...parameters } });
      return connect(
        rows.map(({ municipality: node, since, agreementCount }) => ({ node, since, agreementCount })),
        () => countOf(twinned.count, parentId, filter),
      );
    },

    /** The municipalities that have partner cities in common with one municipality. */
    municipalitiesSharingPartnersWith: async (
      parentId: string,
      { minimumShared, first, after }: PageArguments & { readonly minimumShared: number },
    ) => {
      if (minimumShared < 1) {
        throw new ClientError(
          "BAD_USER_INPUT",
          `"minimumShared" must be 1 or more, but got ${String(minimumShared)}.`,
        );
      }
      const limit = pageSize(first);
      const [afterRank, afterName] = decodeCursor("SHARED", ["number", "string"], after) ?? [null, null];
      const rows = await sharing.page.load({
        parentId,
        parameters: {
          minimumShared,
          afterRank: afterRank as number | null,
          afterName: afterName as string | null,
          limit: limit + 1,
        },
      });
      return toConnection({
        edges: rows.map(({ municipality: node, sharedCount, sharedPartnerIds }) => ({
          node,
          sharedPartnerCount: sharedCount,
          sharedPartnerIds,
        })),
        limit,
        after,
        cursorOf: ({ node, sharedPartnerCount }) =>
          encodeCursor("SHARED", [-sharedPartnerCount, node.nameOrder]),
        totalCount: () => countOf(sharing.count, parentId, { minimumShared }),
      });
    },
  };
}

function filterParameters(filter: MunicipalityFilter | null | undefined) {
  return {
    province: filter?.province ?? null,
    kinds: filter?.kinds ? [...filter.kinds] : null,
    partnerCountry: filter?.partnerCountry ?? null,
    hasAgreements: filter?.hasAgreements ?? null,
    existing: filter?.existing ?? null,
  };
}
