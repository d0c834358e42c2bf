import { type MaybePromise, whenKnown } from "../../domain/maybePromise.ts";
import type { Basis } from "../../domain/knowledgeKinds.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { constantly } from "../../reading/askedField.ts";
import { checkWholeNumber, WINDOW_MONTHS } from "../../reading/checkWholeNumber.ts";
import {
  allCertain,
  type AskedField,
  type Connection,
  type Counts,
  countOf,
  countsOf,
  toConnection,
} from "../../reading/pagination.ts";
import { byId, byParentId, listsOfParents, wholeList } from "../../reading/readers.ts";
import { type AgreementFilterParameters, isUnfiltered } from "./agreementFilter.ts";
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
  resolutionsByAgreementIds,
  sameAgreements,
} from "./queries.ts";

/** An agreement in a list. */
export interface ListedAgreement {
  readonly node: AgreementRow;
  readonly cursor: string;
  /** The day as of which the list was asked for, ISO 8601. */
  readonly asOf: string | null;
}

/** A page of agreements; those that are only possible count in the total, not in the certain ones. */
export type AgreementPage = Connection<AgreementRow, ListedAgreement>;

type AgreementsAfterEventArguments = Omit<AgreementListArguments, "filter" | "asOf"> & {
  readonly months: number;
  readonly basis: readonly Basis[];
  readonly repeats?: boolean | null | undefined;
};

type AgreementParent = keyof typeof agreementsOf;

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createAgreementLoaders> {}
}

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

  const asked = new Map<object, AskedList>();
  const askedAt = (field: AskedField | undefined, args: AgreementListArguments) => {
    const known = field && asked.get(field.place);
    if (known !== undefined) return known;
    const list = askedAgreements(args, field);
    if (field !== undefined) asked.set(field.place, list);
    return list;
  };

  return {
    agreementById: byId(graph, agreementsByIds, "agreement"),
    repeatedAgreementIds: byParentId(graph, repeatedAgreementIds),
    repeatingAgreementIds: byParentId(graph, repeatingAgreementIds),
    resolutionsByAgreementId: byParentId(graph, resolutionsByAgreementIds),
    sameAgreements: byParentId(graph, sameAgreements),
    agreementLists: lists,

    /** All agreements. */
    agreements: (args: AgreementListArguments, field: AskedField | undefined) => {
      const list = askedAt(field, args);
      return toPage(
        list,
        () => lists.all.page.get(list.page),
        () => whenKnown(lists.all.counts.get(list.filter), ([found]) => found),
      );
    },

    /** The agreements with cities of the countries that an event concerns, within so many months after it. */
    agreementsAfterEvent: (parentId: string, args: AgreementsAfterEventArguments) => {
      const { months } = args;
      const concerned = { basis: [...args.basis], repeats: args.repeats ?? null };
      checkWholeNumber("months", months, WINDOW_MONTHS);
      const list = askedAgreements(args);
      const { byDate, descending, above, below, limit } = list.page;
      const page = { byDate, descending, above, below, limit, months, ...concerned };
      return toPage(
        list,
        () => afterEvent.page.get({ parentId, parameters: page }),
        () => countOf(afterEvent.counts, parentId, { months, ...concerned }),
      );
    },

    /**
     * The agreements of one parent; those of many parents that ask alike share a round trip.
     *
     * @param field Where the query asks for them: there, all parents ask alike.
     * @param known How many it has in all, where its row tells.
     */
    agreementsOf: (
      parent: AgreementParent,
      parentId: string,
      args: AgreementListArguments,
      field: AskedField | undefined,
      known?: number,
    ) => {
      const list = askedAt(field, args);
      const { page, counts } = lists[parent];
      return toPage(
        list,
        () => page.get({ parentId, parameters: list.page }),
        () =>
          known !== undefined && list.unfiltered
            ? allCertain(known)
            : countsOf(counts, parentId, list.filter),
      );
    },
  };
}

/** What a field asks for. */
interface AskedList {
  readonly limit: number;
  readonly after: string | null | undefined;
  readonly asOf: string | null;
  readonly filter: AgreementFilterParameters;
  readonly unfiltered: boolean;
  readonly page: AgreementFilterParameters & ReturnType<typeof agreementPage>;
  readonly cursorOf: (edge: { readonly node: AgreementRow }) => string;
}

export const askedAgreements = constantly((args: AgreementListArguments, field?: AskedField): AskedList => {
  const filter = agreementFilterOf(args);
  return {
    ...{ limit: args.first, after: args.after, asOf: args.asOf ?? null, filter },
    unfiltered: isUnfiltered(filter),
    page: { ...filter, ...agreementPage(args, field) },
    cursorOf: ({ node }) => agreementCursor(args, node),
  };
});

function toPage(
  { limit, after, asOf, cursorOf }: AskedList,
  rows: () => MaybePromise<readonly { readonly agreement: AgreementRow }[]>,
  counts: () => MaybePromise<Counts | undefined>,
): AgreementPage {
  const read = () => whenKnown(rows(), (found) => found.map(({ agreement: node }) => ({ node, asOf })));
  return toConnection({ read, limit, after, cursorOf, counts });
}
