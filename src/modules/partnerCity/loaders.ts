import type { Graph } from "../../neo4j/Graph.ts";
import { type LocalGovernmentOrder, nameOrder, rankedOrder } from "../localGovernment/rankedOrder.ts";
import { byId, byParentId, countOf, listsOfParents, type PageArguments, countAll } from "../pagination.ts";
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
}

interface FilteredArguments extends PageArguments {
  readonly filter?: PartnerCityFilter | null | undefined;
}

interface OrderedArguments extends FilteredArguments {
  readonly orderBy: LocalGovernmentOrder;
}

/** A partner city that is twinned with a municipality. */
export interface TwinnedPartnerCity {
  readonly node: PartnerCityRow;
  readonly cursor: string;
  readonly since: string;
  readonly agreementCount: number;
}

export function createPartnerCityLoaders(graph: Graph) {
  const inCountry = {
    page: listsOfParents(graph, partnerCitiesByCountryIds),
    count: listsOfParents(graph, countPartnerCitiesByCountryIds),
  };
  const twinned = {
    page: listsOfParents(graph, partnerCitiesByMunicipalityIds),
    count: listsOfParents(graph, countPartnerCitiesByMunicipalityIds),
  };

  return {
    partnerCityById: byId(graph, partnerCitiesByIds, "partnerCity"),
    partIdsByPartnerCityId: byParentId(graph, partIdsByPartnerCityIds),

    /** All partner cities. */
    partnerCities: async (args: OrderedArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = rankedOrder(args, args.orderBy);
      const rows = await graph.read(partnerCities, { ...filter, ...parameters });
      return connect(
        rows.map(({ partnerCity }) => ({ node: partnerCity })),
        () => countAll(graph, countPartnerCities, filter),
      );
    },

    /** The partner cities in one country. */
    partnerCitiesIn: async (parentId: string, args: OrderedArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = rankedOrder(args, args.orderBy);
      const rows = await inCountry.page.load({ parentId, parameters: { ...filter, ...parameters } });
      return connect(
        rows.map(({ partnerCity }) => ({ node: partnerCity })),
        () => countOf(inCountry.count, parentId, filter),
      );
    },

    /** The partner cities of one municipality. */
    partnerCitiesTwinnedWith: async (parentId: string, args: FilteredArguments) => {
      const filter = filterParameters(args.filter);
      const { parameters, connect } = nameOrder(args);
      const rows = await twinned.page.load({ parentId, parameters: { ...filter, ...parameters } });
      return connect(
        rows.map(({ partnerCity: node, since, agreementCount }) => ({ node, since, agreementCount })),
        () => countOf(twinned.count, parentId, filter),
      );
    },
  };
}

function filterParameters(filter: PartnerCityFilter | null | undefined) {
  return {
    country: filter?.country ?? null,
    kinds: filter?.kinds ? [...filter.kinds] : null,
    hasAgreements: filter?.hasAgreements ?? null,
  };
}
