import { type Certainty, certaintyOn } from "../../domain/asOf.ts";
import { type MaybePromise, whenKnown } from "../../domain/maybePromise.ts";
import { once } from "../../domain/once.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber, WINDOW_MONTHS } from "../checkWholeNumber.ts";
import { type Connection, toConnection } from "../pagination.ts";
import { byId, byParentId, listsOfParents, wholeList } from "../readers.ts";
import { isUnfiltered } from "./agreementFilter.ts";
import {
  agreementCursor,
  agreementFilterOf,
  type AgreementListArguments,
  agreementPage,
} from "./agreementPage.ts";
import {
  type AgreementRow,
  agreements,
  agreementsByEventIds,
  agreementsByIds,
  agreementsOf,
  countAgreements,
  countAgreementsByEventIds,
  repeatedAgreementIds,
  repeatingAgreementIds,
} from "./queries.ts";

/** An agreement in a list; its certainty is null unless the list was asked for as of a day. */
export interface ListedAgreement {
  readonly node: AgreementRow;
  readonly cursor: string;
  readonly certainty: () => Certainty | null;
}

/** A page of agreements; those that are only possible count in the total, not in the certain ones. */
export interface AgreementPage extends Connection<AgreementRow, ListedAgreement> {
  readonly certainCount: () => MaybePromise<number>;
}

type AgreementsAfterEventArguments = Omit<AgreementListArguments, "filter" | "asOf"> & {
  readonly months: number;
};

type AgreementParent = keyof typeof agreementsOf;

export function createAgreementLoaders(graph: Graph) {
  const belowParent = (parent: AgreementParent) => ({
    page: listsOfParents(graph, agreementsOf[parent].page),
    counts: listsOfParents(graph, agreementsOf[parent].count),
  });
  const afterEvent = {
    page: listsOfParents(graph, agreementsByEventIds),
    counts: listsOfParents(graph, countAgreementsByEventIds),
  };
  const lists = {
    all: { page: wholeList(graph, agreements), counts: wholeList(graph, countAgreements) },
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
    agreementLists: lists,

    /** All agreements. */
    agreements: (args: AgreementListArguments): MaybePromise<AgreementPage> => {
      const filter = agreementFilterOf(args);
      return agreementConnection(args, {
        page: () => lists.all.page.get({ ...filter, ...agreementPage(args) }),
        counts: () => whenKnown(lists.all.counts.get(filter), first),
      });
    },

    /** The agreements with cities of the countries that an event concerns, within so many months after it. */
    agreementsAfterEvent: (parentId: string, args: AgreementsAfterEventArguments) => {
      const { months } = args;
      checkWholeNumber("months", months, WINDOW_MONTHS);
      return agreementConnection(args, {
        page: () => afterEvent.page.load({ parentId, parameters: { ...agreementPage(args), months } }),
        counts: async () =>
          asCertain((await afterEvent.counts.load({ parentId, parameters: { months } }))[0]?.count),
      });
    },

    /**
     * The agreements of one parent; those of many parents that ask alike share a round trip.
     *
     * @param known How many it has in all, where its row tells.
     */
    agreementsOf: (
      parent: AgreementParent,
      parentId: string,
      args: AgreementListArguments,
      known?: number,
    ) => {
      const filter = agreementFilterOf(args);
      const { page, counts } = lists[parent];
      return agreementConnection(args, {
        page: () => page.get({ parentId, parameters: { ...filter, ...agreementPage(args) } }),
        counts:
          known !== undefined && isUnfiltered(filter)
            ? () => asCertain(known)
            : () => whenKnown(counts.get({ parentId, parameters: filter }), first),
      });
    },
  };
}

interface AgreementCounts {
  readonly count: number;
  readonly certain: number;
}

function asCertain(count = 0): AgreementCounts {
  return { count, certain: count };
}

function agreementConnection(
  args: AgreementListArguments,
  read: {
    readonly page: () => MaybePromise<readonly { agreement: AgreementRow }[]>;
    readonly counts: () => MaybePromise<AgreementCounts | undefined>;
  },
): MaybePromise<AgreementPage> {
  const { first: limit, after, asOf } = args;
  const counts = once(read.counts);
  return whenKnown(read.page(), (rows) => {
    const connection = toConnection({
      edges: rows.map(({ agreement }) => ({
        node: agreement,
        certainty: () => (asOf ? certaintyOn(asOf, { begun: agreement }) : null),
      })),
      ...{ limit, after },
      cursorOf: ({ node }) => agreementCursor(args, node),
      totalCount: () => whenKnown(counts(), (found) => found?.count ?? 0),
    });
    return { ...connection, certainCount: () => whenKnown(counts(), (found) => found?.certain ?? 0) };
  });
}

function first<Row>(rows: readonly Row[]): Row | undefined {
  return rows[0];
}
