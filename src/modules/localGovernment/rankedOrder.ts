import {
  type Connection,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  toConnection,
} from "../pagination.ts";

/** How a list of local governments is ordered: by name, or by its number of agreements and then by name. */
export interface LocalGovernmentOrder {
  readonly field: "NAME" | "AGREEMENTS";
  readonly direction: "ASC" | "DESC";
}

interface NamedRow {
  readonly nameOrder: string;
}

interface RankedRow extends NamedRow {
  readonly agreementCount: number;
}

/** Where a page of a list begins that Cypher orders by `$agreementsWeight * agreementCount`, then by name. */
export function rankedOrder({ first, after }: PageArguments, { field, direction }: LocalGovernmentOrder) {
  const limit = pageSize(first);
  const name = `${field} ${direction}`;
  const agreementsWeight = field === "NAME" ? 0 : direction === "ASC" ? 1 : -1;
  const [afterRank, afterName] = decodeCursor(name, ["number", "string"], after) ?? [null, null];
  return {
    parameters: {
      agreementsWeight,
      descending: field === "NAME" && direction === "DESC",
      afterRank: afterRank as number | null,
      afterName: afterName as string | null,
      limit: limit + 1,
    },
    connect: connect(limit, after, (row: RankedRow) =>
      encodeCursor(name, [agreementsWeight * row.agreementCount, row.nameOrder]),
    ),
  };
}

/** Where a page of a list begins that is in alphabetical order. */
export function nameOrder({ first, after }: PageArguments) {
  const limit = pageSize(first);
  const [afterName] = decodeCursor("NAME", ["string"], after) ?? [null];
  return {
    parameters: { afterName: afterName as string | null, limit: limit + 1 },
    connect: connect(limit, after, (row: NamedRow) => encodeCursor("NAME", [row.nameOrder])),
  };
}

function connect<Row>(limit: number, after: string | null | undefined, cursorOf: (row: Row) => string) {
  return <Edge extends { node: Row }>(
    edges: readonly Edge[],
    totalCount: () => Promise<number>,
  ): Connection<Edge["node"], Edge & { cursor: string }> =>
    toConnection({ edges, limit, after, cursorOf: ({ node }) => cursorOf(node), totalCount });
}
