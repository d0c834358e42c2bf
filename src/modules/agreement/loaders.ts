import type { PartialDate } from "../../domain/partialDate.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber, WINDOW_MONTHS } from "../checkWholeNumber.ts";
import {
  byId,
  byParentId,
  type Connection,
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
  type AgreementFilterParameters,
  type AgreementRow,
  agreementsAsPrinted,
  agreementsAsPrintedReversed,
  agreementsByEventIds,
  agreementsByIds,
  agreementsNewestFirst,
  agreementsOf,
  agreementsOldestFirst,
  countAgreements,
  countAgreementsByEventIds,
  repeatedAgreementIds,
  repeatingAgreementIds,
} from "./queries.ts";

type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export interface AgreementListArguments extends PageArguments {
  readonly filter?:
    | Given<
        Omit<AgreementFilterParameters, "dateFrom" | "dateUntil" | "municipalityKinds"> & {
          dateFrom: PartialDate;
          dateUntil: PartialDate;
          municipalityKinds: readonly NonNullable<AgreementFilterParameters["municipalityKinds"]>[number][];
        }
      >
    | null
    | undefined;
  readonly orderBy: { readonly field: "DATE" | "PRINTED"; readonly direction: "ASC" | "DESC" };
}

type AgreementsAfterEventArguments = Omit<AgreementListArguments, "filter"> & { readonly months: number };

type AgreementParent = keyof typeof agreementsOf;

export function createAgreementLoaders(graph: Graph) {
  const belowParent = (parent: AgreementParent) => ({
    page: listsOfParents(graph, agreementsOf[parent].page),
    count: listsOfParents(graph, agreementsOf[parent].count),
  });
  const afterEvent = {
    page: listsOfParents(graph, agreementsByEventIds),
    count: listsOfParents(graph, countAgreementsByEventIds),
  };
  const lists = {
    municipality: belowParent("municipality"),
    partnerCity: belowParent("partnerCity"),
    province: belowParent("province"),
    country: belowParent("country"),
    source: belowParent("source"),
  };

  return {
    agreementById: byId(graph, agreementsByIds, "agreement"),
    repeatedAgreementIds: byParentId(graph, repeatedAgreementIds),
    repeatingAgreementIds: byParentId(graph, repeatingAgreementIds),

    /** All agreements. */
    agreements: (args: AgreementListArguments): Promise<Connection<AgreementRow>> => {
      const filter = filterParameters(args.filter);
      return agreementConnection(args, {
        page: async (order, limit) => {
          const { query, start } = rootQueries[order.name];
          return graph.read(query, { ...filter, after: order.after ?? start, limit });
        },
        count: () => countAll(graph, countAgreements, filter),
      });
    },

    /** The agreements with cities of the countries that an event concerns, within so many months after it. */
    agreementsAfterEvent: (parentId: string, args: AgreementsAfterEventArguments) => {
      const { months } = args;
      checkWholeNumber("months", months, WINDOW_MONTHS);
      return agreementConnection(args, {
        page: ({ byDate, descending, after }, limit) =>
          afterEvent.page.load({ parentId, parameters: { months, byDate, descending, after, limit } }),
        count: () => countOf(afterEvent.count, parentId, { months }),
      });
    },

    /** The agreements of one parent; those of many parents that ask alike share a round trip. */
    agreementsOf: (parent: AgreementParent, parentId: string, args: AgreementListArguments) => {
      const filter = filterParameters(args.filter);
      return agreementConnection(args, {
        page: ({ byDate, descending, after }, limit) =>
          lists[parent].page.load({ parentId, parameters: { ...filter, byDate, descending, after, limit } }),
        count: () => countOf(lists[parent].count, parentId, filter),
      });
    },
  };
}

/** Before the first and behind the last key of any list. */
const START = { ascending: "", descending: "\uffff" };

const rootQueries = {
  "DATE ASC": { query: agreementsOldestFirst, start: START.ascending },
  "DATE DESC": { query: agreementsNewestFirst, start: START.descending },
  "PRINTED ASC": { query: agreementsAsPrinted, start: START.ascending },
  "PRINTED DESC": { query: agreementsAsPrintedReversed, start: START.descending },
};

interface AgreementOrder {
  readonly name: keyof typeof rootQueries;
  readonly byDate: boolean;
  readonly descending: boolean;
  readonly after: string | null;
}

async function agreementConnection(
  { first, after, orderBy }: AgreementListArguments,
  read: {
    page: (order: AgreementOrder, limit: number) => Promise<readonly { agreement: AgreementRow }[]>;
    count: () => Promise<number>;
  },
): Promise<Connection<AgreementRow>> {
  const limit = pageSize(first);
  const name = `${orderBy.field} ${orderBy.direction}` as const;
  const [key] = decodeCursor(name, ["string"], after) ?? [null];
  const byDate = orderBy.field === "DATE";
  const order = { name, byDate, descending: orderBy.direction === "DESC", after: key as string | null };
  return toConnection({
    edges: (await read.page(order, limit + 1)).map(({ agreement }) => ({ node: agreement })),
    limit,
    after,
    cursorOf: ({ node }) => encodeCursor(name, [byDate ? node.dateOrder : node.id]),
    totalCount: read.count,
  });
}

function filterParameters(filter: AgreementListArguments["filter"]): AgreementFilterParameters {
  return {
    partnerCountry: filter?.partnerCountry ?? null,
    partnerCity: filter?.partnerCity ?? null,
    municipality: filter?.municipality ?? null,
    province: filter?.province ?? null,
    municipalityKinds: filter?.municipalityKinds ? [...filter.municipalityKinds] : null,
    dateFrom: filter?.dateFrom?.earliest ?? null,
    dateUntil: filter?.dateUntil?.latest ?? null,
    table: filter?.table ?? null,
    repeats: filter?.repeats ?? null,
  };
}
