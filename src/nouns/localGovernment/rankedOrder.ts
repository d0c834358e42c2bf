import type { MaybePromise } from "../../domain/maybePromise.ts";
import {
  type AskedField,
  type Connection,
  type Counts,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  rowLimit,
  toConnection,
} from "../../reading/pagination.ts";

/** How a list of local governments is ordered: by name, or by its number of agreements and then by name. */
export interface LocalGovernmentOrder {
  readonly field: "NAME" | "AGREEMENTS";
  readonly direction: "ASC" | "DESC";
}

export interface OrderedPageArguments extends PageArguments {
  readonly orderBy: LocalGovernmentOrder;
}

interface NamedRow {
  readonly nameOrder: string;
}

interface RankedRow extends NamedRow {
  readonly agreementCount: number;
}

/** Before the first and behind the last name of any list. */
const FIRST_NAME = "";
const LAST_NAME = "\uffff";

/**
 * The parameters that say which part of a list is asked for, and how much of it: strictly between two names or, by number
 * of agreements, behind a rank (`$agreementsWeight * agreementCount`) and a name.
 */
export function rankedPage({ first, after, orderBy }: OrderedPageArguments, field: AskedField | undefined) {
  const byName = orderBy.field === "NAME";
  const descending = byName && orderBy.direction === "DESC";
  const [afterRank, afterName] = (decodeCursor(nameOf(orderBy), ["number", "string"], after) ?? []) as [
    number?,
    string?,
  ];
  return {
    byName,
    descending,
    agreementsWeight: weightOf(orderBy),
    aboveName: (byName && !descending ? afterName : undefined) ?? FIRST_NAME,
    belowName: (descending ? afterName : undefined) ?? LAST_NAME,
    afterRank: byName ? null : (afterRank ?? null),
    afterName: byName ? null : (afterName ?? null),
    limit: rowLimit(first, field),
  };
}

/** Makes a connection of the rows of such a page. */
export function rankedConnection({ first, after, orderBy }: OrderedPageArguments) {
  return connect(first, after, (row: RankedRow) =>
    encodeCursor(nameOf(orderBy), [weightOf(orderBy) * row.agreementCount, row.nameOrder]),
  );
}

function nameOf({ field, direction }: LocalGovernmentOrder): string {
  return `${field} ${direction}`;
}

function weightOf({ field, direction }: LocalGovernmentOrder): number {
  if (field === "NAME") return 0;
  return direction === "ASC" ? 1 : -1;
}

/** The parameters that say which part of a list in alphabetical order is asked for, one row more than that. */
export function namePage({ first, after }: PageArguments) {
  const [afterName] = (decodeCursor("NAME", ["string"], after) ?? [null]) as [string | null];
  return { afterName, limit: pageSize(first) + 1 };
}

/** Makes a connection of the rows of such a page. */
export function nameConnection({ first, after }: PageArguments) {
  return connect(first, after, (row: NamedRow) => encodeCursor("NAME", [row.nameOrder]));
}

function connect<Row>(limit: number, after: string | null | undefined, cursorOf: (row: Row) => string) {
  return <Edge extends { node: Row }>(
    read: () => MaybePromise<readonly Edge[]>,
    counts: () => MaybePromise<Counts | undefined>,
  ): Connection<Edge["node"], Edge & { cursor: string }> =>
    toConnection({ read, limit, after, counts, cursorOf: ({ node }) => cursorOf(node) });
}
