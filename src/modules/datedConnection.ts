import type { Certainty } from "../domain/asOf.ts";
import { once } from "../domain/once.ts";
import { presenceOn } from "../domain/relationTime.ts";
import { type Connection, keyedConnection, type PageArguments } from "./pagination.ts";

export interface DatedArguments extends PageArguments {
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/** Something that happened, in a list; its certainty is null unless the list was asked for as of a day. */
export interface DatedEdge<Row> {
  readonly node: Row;
  readonly cursor: string;
  readonly certainty: Certainty | null;
}

/** A page of such; those that are only possible count in the total, not in the certain ones. */
export interface DatedPage<Row> extends Connection<Row, DatedEdge<Row>> {
  readonly certainCount: () => Promise<number>;
}

/** A list of what happened by a day, even possibly, that Cypher orders by the key of each row. */
export async function datedConnection<Row extends { readonly key: string; readonly date: string | null }>(
  order: string,
  args: DatedArguments,
  read: {
    readonly page: (page: { after: string | null; limit: number }) => Promise<readonly Row[]>;
    readonly counts: () => Promise<{ readonly count: number; readonly certain: number } | undefined>;
  },
): Promise<DatedPage<Row>> {
  const { asOf } = args;
  const counts = once(read.counts);
  const connection = await keyedConnection<Row>(order, args, {
    page: read.page,
    count: async () => (await counts())?.count ?? 0,
  });
  return {
    ...connection,
    edges: connection.edges.map(({ node, cursor }) => ({
      node,
      cursor,
      certainty: asOf ? presenceOn(asOf, { happens: true, date: node.date }) : null,
    })),
    certainCount: async () => (await counts())?.certain ?? 0,
  };
}
