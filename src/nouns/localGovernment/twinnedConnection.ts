import { type Certainty, certaintyOn } from "../../domain/asOf.ts";
import { type MaybePromise, whenKnown } from "../../domain/maybePromise.ts";
import {
  type AskedField,
  type Connection,
  type Counts,
  type PageArguments,
  rowLimit,
} from "../../reading/pagination.ts";
import { nameConnection, namePage } from "./rankedOrder.ts";

export interface TwinnedArguments extends PageArguments {
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/**
 * One of those that are twinned with another; its certainty is null unless the list was asked for as of a day. Where nobody
 * asks for edges, only the node is known.
 */
export interface Twinned<Row> {
  readonly node: Row;
  readonly cursor: string;
  readonly since: string | null;
  readonly agreementCount: number | null;
  readonly certainty: Certainty | null;
}

/** A page of them; those that are only possible count in the total, not in the certain ones. */
export type TwinnedPage<Row> = Connection<Row, Twinned<Row>>;

interface TwinnedRow<Row> {
  readonly node: Row;
  readonly since: string | null;
  readonly certainSince: string | null;
  readonly agreementCount: number | null;
}

/** The parameters that say which part of a list is asked for, and how much of it. */
export function twinnedPage(args: TwinnedArguments, field: AskedField | undefined) {
  return { ...namePage(args), limit: rowLimit(args.first, field), edges: field?.edges !== false };
}

export function twinnedConnection<Row extends { readonly nameOrder: string }>(
  args: TwinnedArguments,
  read: () => MaybePromise<readonly TwinnedRow<Row>[]>,
  counts: () => MaybePromise<Counts | undefined>,
): TwinnedPage<Row> {
  const { asOf } = args;
  const edgeOf = ({ node, since, certainSince, agreementCount }: TwinnedRow<Row>) => ({
    node,
    since,
    agreementCount,
    certainty:
      asOf && since !== null && certainSince !== null
        ? certaintyOn(asOf, { begun: { earliest: since, latest: certainSince } })
        : null,
  });
  return nameConnection(args)(() => whenKnown(read(), (rows) => rows.map(edgeOf)), counts);
}
