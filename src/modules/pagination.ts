import DataLoader from "dataloader";
import { groupBy } from "../domain/groupBy.ts";
import { ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/Graph.ts";
import type { AnyQuery, Query } from "../neo4j/query.ts";

/** The largest `first` of any list. */
export const MAXIMUM_PAGE_SIZE = 500;

/** A page of a list as GraphQL resolves it: the total is only counted when it is asked for. */
export interface Connection<Row, Edge extends { node: Row; cursor: string } = { node: Row; cursor: string }> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** The values that a list is ordered by, of one of its rows. */
export type SortKey = readonly (string | number)[];

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The number of edges asked for; throws BAD_USER_INPUT when it is out of range. */
export function pageSize(first: number): number {
  if (first >= 0 && first <= MAXIMUM_PAGE_SIZE) return first;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"first" must be from 0 to ${String(MAXIMUM_PAGE_SIZE)}, but got ${String(first)}. For more, ask for the next page with "after".`,
  );
}

/** A cursor names its list's order, so that one of another list is noticed. */
export function encodeCursor(order: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString("base64url");
}

/** The sort key in a cursor of the same order; null without a cursor; throws BAD_USER_INPUT for any other text. */
export function decodeCursor(
  order: string,
  types: readonly ("string" | "number")[],
  after?: string | null,
): SortKey | null {
  if (after === undefined || after === null) return null;
  const [found, ...key] = parseCursor(after);
  if (
    found === order &&
    key.length === types.length &&
    key.every((value, index) => typeof value === types[index])
  ) {
    return key as SortKey;
  }
  throw new ClientError(
    "BAD_USER_INPUT",
    `"after" must be a cursor that this list gave out in this order, but got ${JSON.stringify(after.slice(0, 100))}.`,
  );
}

function parseCursor(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/**
 * Makes a connection of up to `limit` rows; a row beyond it only tells that there is a next page. Cursors are made when they are
 * asked for: what they are made of is not read otherwise.
 */
export function toConnection<Edge extends { readonly node: unknown }>(options: {
  readonly edges: readonly Edge[];
  readonly limit: number;
  readonly after: string | null | undefined;
  readonly cursorOf: (edge: Edge) => string;
  readonly totalCount: () => Promise<number>;
}): Connection<Edge["node"], Edge & { cursor: string }> {
  const edges = options.edges.slice(0, options.limit).map((edge) => ({
    ...edge,
    get cursor() {
      return options.cursorOf(edge);
    },
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: options.edges.length > options.limit,
      hasPreviousPage: typeof options.after === "string",
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: options.totalCount,
  };
}

/** A list that Cypher orders by one text, which each row brings along as its `key`. */
export async function keyedConnection<Row extends { readonly key: string }>(
  order: string,
  { first, after }: PageArguments,
  read: {
    readonly page: (page: { after: string | null; limit: number }) => Promise<readonly Row[]>;
    readonly count: () => Promise<number>;
  },
): Promise<Connection<Row>> {
  const limit = pageSize(first);
  const [key] = decodeCursor(order, ["string"], after) ?? [null];
  const rows = await read.page({ after: key as string | null, limit: limit + 1 });
  return toConnection({
    edges: rows.map((node) => ({ node })),
    limit,
    after,
    cursorOf: ({ node }) => encodeCursor(order, [node.key]),
    totalCount: read.count,
  });
}

/** A loader that look-ahead can fill: it knows the query behind it. */
export interface Reader<Key, Value, CacheKey = Key> extends DataLoader<Key, Value, CacheKey> {
  readonly query: AnyQuery;
  /** Keeps the rows that were read for these ids with these parameters, so that they are not read again. */
  keep(ids: readonly string[], parameters: object, rows: readonly never[]): void;
}

/** What look-ahead knows of any loader. */
export type AnyReader = Pick<Reader<never, never>, "query" | "keep">;

function reader<Key, Value, CacheKey>(
  loader: DataLoader<Key, Value, CacheKey>,
  query: AnyQuery,
  keep: Reader<Key, Value, CacheKey>["keep"],
): Reader<Key, Value, CacheKey> {
  return Object.assign(loader, { query, keep });
}

/** Loads the one row of each id; null for an id that has none. */
export function byId<Row extends { id: string }, Column extends string>(
  graph: Graph,
  query: Query<{ ids: string[] }, Record<Column, Row>>,
  column: Column,
): Reader<string, Row | null> {
  const loader = byKey(
    async (ids) => (await graph.read(query, { ids })).map((row) => row[column]),
    (row: Row) => row.id,
  );
  const keep = (ids: readonly string[], _: object, rows: readonly Record<Column, Row>[]) => {
    const found = new Map(rows.map((row) => [row[column].id, row[column]]));
    for (const id of ids) loader.prime(id, found.get(id) ?? null);
  };
  return reader(loader, query, keep);
}

/** Loads the one row of each key; null for a key that has none. */
export function byKey<Row>(
  load: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads all rows of each parent, in the order in which the query returns them. */
export function byParentId<Row extends { parentId: string }>(
  graph: Graph,
  query: Query<{ ids: string[] }, Row>,
): Reader<string, readonly Row[]> {
  const loader = new DataLoader<string, readonly Row[]>(async (ids) => {
    const rows = groupBy(await graph.read(query, { ids: [...ids] }), parentIdOf);
    return ids.map((id) => rows.get(id) ?? []);
  });
  const keep = (ids: readonly string[], _: object, rows: readonly Row[]) => {
    const groups = groupBy(rows, parentIdOf);
    for (const id of ids) loader.prime(id, groups.get(id) ?? []);
  };
  return reader(loader, query, keep);
}

/** Loads one list, such as all agreements, for each set of parameters. */
export function wholeList<P extends object, Row>(
  graph: Graph,
  query: Query<P, Row>,
): Reader<P, readonly Row[], string> {
  const loader = new DataLoader<P, readonly Row[], string>(
    (keys) => Promise.all(keys.map((parameters) => graph.read(query, parameters))),
    { cacheKeyFn: (parameters) => JSON.stringify(parameters) },
  );
  const keep = (_: readonly string[], parameters: object, rows: readonly Row[]) => {
    loader.prime(parameters as P, rows);
  };
  return reader(loader, query, keep);
}

/** What a list below a parent is asked with. */
export interface ListOf<Parameters> {
  readonly parentId: string;
  readonly parameters: Parameters;
}

/** Loads one list for many parents at once: parents that ask with the same parameters share one round trip. */
export function listsOfParents<P extends { parentIds: string[] }, Row extends { parentId: string }>(
  graph: Graph,
  query: Query<P, Row>,
): Reader<ListOf<Omit<P, "parentIds">>, readonly Row[], string> {
  type List = ListOf<Omit<P, "parentIds">>;
  const signatureOf = ({ parameters }: List) => JSON.stringify(parameters);
  const keyOf = (list: List) => `${list.parentId} ${signatureOf(list)}`;

  const loadAlike = async (alike: readonly List[]) => {
    const parentIds = alike.map(({ parentId }) => parentId);
    const rows = groupBy(await graph.read(query, { ...alike[0]?.parameters, parentIds } as P), parentIdOf);
    return alike.map((list) => [keyOf(list), rows.get(list.parentId) ?? []] as const);
  };

  const loader = new DataLoader<List, readonly Row[], string>(
    async (lists) => {
      const groups = [...groupBy(lists, signatureOf).values()];
      const found = new Map((await Promise.all(groups.map(loadAlike))).flat());
      return lists.map((list) => found.get(keyOf(list)) ?? []);
    },
    { cacheKeyFn: keyOf },
  );
  const keep = (ids: readonly string[], parameters: object, rows: readonly Row[]) => {
    const groups = groupBy(rows, parentIdOf);
    for (const parentId of ids) {
      loader.prime({ parentId, parameters: parameters as List["parameters"] }, groups.get(parentId) ?? []);
    }
  };
  return reader(loader, query, keep);
}

/** The length of a whole list. */
export async function countAll<Parameters>(
  graph: Graph,
  query: Query<Parameters, { count: number }>,
  parameters: Parameters,
): Promise<number> {
  return (await graph.read(query, parameters))[0]?.count ?? 0;
}

/** The length of one list below a parent. */
export async function countOf<Parameters>(
  counts: DataLoader<ListOf<Parameters>, readonly { count: number }[], string>,
  parentId: string,
  parameters: Parameters,
): Promise<number> {
  return (await counts.load({ parentId, parameters }))[0]?.count ?? 0;
}

const parentIdOf = (row: { readonly parentId: string }) => row.parentId;
