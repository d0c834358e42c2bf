import type { Certainty } from "../domain/asOf.ts";
import { presenceOn } from "../domain/relationTime.ts";
import {
  type Connection,
  type Counts,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  toConnection,
} from "./pagination.ts";

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
export type DatedPage<Row> = Connection<Row, DatedEdge<Row>>;

/** A list of what happened by a day, even possibly, that Cypher orders by the key of each row. */
export function datedConnection<Row extends { readonly key: string; readonly date: string | null }>(
  order: string,
  args: DatedArguments,
  read: {
    readonly page: (page: { after: string | null; limit: number }) => Promise<readonly Row[]>;
    readonly counts: () => Promise<Counts | undefined>;
  },
): DatedPage<Row> {
  const { first, after, asOf } = args;
  const limit = pageSize(first);
  const [key] = (decodeCursor(order, ["string"], after) ?? []) as [string?];
  return toConnection({
    read: async () => {
      const rows = await read.page({ after: key ?? null, limit: limit + 1 });
      return rows.map((node) => ({
        node,
        certainty: asOf ? presenceOn(asOf, { happens: true, date: node.date }) : null,
      }));
    },
    ...{ limit, after },
    cursorOf: ({ node }) => encodeCursor(order, [node.key]),
    counts: read.counts,
  });
}
