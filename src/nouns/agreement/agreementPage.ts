import {
  type AskedField,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  rowLimit,
} from "../../reading/pagination.ts";
import {
  type AgreementFilter,
  type AgreementFilterParameters,
  agreementFilterParameters,
} from "./agreementFilter.ts";
import type { AgreementRow } from "./queries.ts";

export interface AgreementListArguments extends PageArguments {
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly orderBy: { readonly field: "DATE" | "PRINTED"; readonly direction: "ASC" | "DESC" };
}

/** Before the first and behind the last key of any list. */
const FIRST_KEY = "";
const LAST_KEY = "\uffff";

/** The parameters that say which agreements a list has. */
export function agreementFilterOf({ filter, asOf }: AgreementListArguments): AgreementFilterParameters {
  return agreementFilterParameters(filter, asOf);
}

/**
 * The parameters that say which part of a list is asked for, and one row more where the field asks whether there is one.
 *
 * @param field Where the query asks for the list; undefined when it does so in several places.
 */
export function agreementPage(
  { filter, asOf, first, after, orderBy }: AgreementListArguments,
  field: AskedField | undefined,
) {
  const byDate = orderBy.field === "DATE";
  const descending = orderBy.direction === "DESC";
  const [cursor] = (decodeCursor(orderName(orderBy), ["string"], after) ?? []) as [string?];
  const span = byDate ? daySpan(filter, asOf) : { above: FIRST_KEY, below: LAST_KEY };
  return {
    byDate,
    descending,
    above: (descending ? undefined : cursor) ?? span.above,
    below: (descending ? cursor : undefined) ?? span.below,
    limit: rowLimit(first, field),
  };
}

export function agreementCursor(
  { orderBy }: AgreementListArguments,
  { dateOrder, id }: AgreementRow,
): string {
  return encodeCursor(orderName(orderBy), [orderBy.field === "DATE" ? dateOrder : id]);
}

function orderName({ field, direction }: AgreementListArguments["orderBy"]): string {
  return `${field} ${direction}`;
}

/**
 * Between which keys the wanted days lie, so that Neo4j starts and stops there in its index. A date that is only a year
 * has the key of its first day, which may come before the first wanted day, but not before the year of that.
 */
function daySpan(filter: AgreementFilter | null | undefined, asOf: string | null | undefined) {
  const from = filter?.dateFrom?.earliest;
  const lastDays = [filter?.dateUntil?.latest, asOf].filter((day) => typeof day === "string");
  return {
    above: from === undefined ? FIRST_KEY : `${from.slice(0, 4)}-01-01`,
    below: lastDays.length === 0 ? LAST_KEY : `${lastDays.sort()[0] ?? ""}${LAST_KEY}`,
  };
}
