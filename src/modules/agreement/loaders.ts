import { type Certainty, certaintyOn } from "../../domain/asOf.ts";
import { once } from "../../domain/once.ts";
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
} from "../pagination.ts";
import { type AgreementFilter, agreementFilterParameters } from "./agreementFilter.ts";
import {
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

/** An agreement in a list; its certainty is null unless the list was asked for as of a day. */
export interface ListedAgreement {
  readonly node: AgreementRow;
  readonly cursor: string;
  readonly certainty: Certainty | null;
}

/** A page of agreements; those that are only possible count in the total, not in the certain ones. */
export interface AgreementPage extends Connection<AgreementRow, ListedAgreement> {
  readonly certainCount: () => Promise<number>;
}

export interface AgreementListArguments extends PageArguments {
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly orderBy: { readonly field: "DATE" | "PRINTED"; readonly direction: "ASC" | "DESC" };
}

type AgreementsAfterEventArguments = Omit<AgreementListArguments, "filter" | "asOf"> & {
  readonly months: number;
};

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
    agreements: (args: AgreementListArguments): Promise<AgreementPage> => {
      const filter = agreementFilterParameters(args.filter, args.asOf);
      return agreementConnection(args, {
        page: async (order, limit) => {
          const { query, start } = rootQueries[order.name];
          return graph.read(query, { ...filter, after: order.after ?? start, limit });
        },
        counts: async () => (await graph.read(countAgreements, filter))[0],
      });
    },

    /** The agreements with cities of the countries that an event concerns, within so many months after it. */
    agreementsAfterEvent: (parentId: string, args: AgreementsAfterEventArguments) => {
      const { months } = args;
      checkWholeNumber("months", months, WINDOW_MONTHS);
      return agreementConnection(args, {
        page: ({ byDate, descending, after }, limit) =>
          afterEvent.page.load({ parentId, parameters: { months, byDate, descending, after, limit } }),
        counts: async () => {
          const count = await countOf(afterEvent.count, parentId, { months });
          return { count, certain: count };
        },
      });
    },

    /** The agreements of one parent; those of many parents that ask alike share a round trip. */
    agreementsOf: (parent: AgreementParent, parentId: string, args: AgreementListArguments) => {
      const filter = agreementFilterParameters(args.filter, args.asOf);
      return agreementConnection(args, {
        page: ({ byDate, descending, after }, limit) =>
          lists[parent].page.load({ parentId, parameters: { ...filter, byDate, descending, after, limit } }),
        counts: async () => (await lists[parent].count.load({ parentId, parameters: filter }))[0],
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

interface AgreementCounts {
  readonly count: number;
  readonly certain: number;
}

async function agreementConnection(
  { first, after, asOf, orderBy }: AgreementListArguments,
  read: {
    page: (order: AgreementOrder, limit: number) => Promise<readonly { agreement: AgreementRow }[]>;
    counts: () => Promise<AgreementCounts | undefined>;
  },
): Promise<AgreementPage> {
  const limit = pageSize(first);
  const name = `${orderBy.field} ${orderBy.direction}` as const;
  const [key] = decodeCursor(name, ["string"], after) ?? [null];
  const byDate = orderBy.field === "DATE";
  const order = { name, byDate, descending: orderBy.direction === "DESC", after: key as string | null };
  const rows = await read.page(order, limit + 1);
  const counts = once(read.counts);
  const connection = toConnection({
    edges: rows.map(({ agreement }) => ({
      node: agreement,
      certainty: asOf ? certaintyOn(asOf, { begun: agreement }) : null,
    })),
    limit,
    after,
    cursorOf: ({ node }) => encodeCursor(name, [byDate ? node.dateOrder : node.id]),
    totalCount: async () => (await counts())?.count ?? 0,
  });
  return { ...connection, certainCount: async () => (await counts())?.certain ?? 0 };
}
