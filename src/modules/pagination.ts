import DataLoader from "dataloader";
import { groupBy } from "../domain/groupBy.ts";
import type { MaybePromise } from "../domain/maybePromise.ts";
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
  readonly totalCount: () => MaybePromise<number>;
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
  readonly totalCount: () => MaybePromise<number>;
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
export interface Reader<Key, Value> {
  readonly query: AnyQuery;
  /** Keeps the rows that were read for these ids with these parameters, so that they are not read again. */
  keep(ids: readonly string[], parameters: object, rows: readonly never[]): void;
  /** The value at once when it is kept: a promise costs more than what GraphQL does with most values. */
  get(key: Key): MaybePromise<Value>;
  load(key: Key): Promise<Value>;
}

/** What look-ahead knows of any loader. */
export type AnyReader = Pick<Reader<never, never>, "query" | "keep">;

/** Takes what `kept` has, and leaves the rest to the loader. */
function reader<Key, Value, CacheKey>(
  loader: DataLoader<Key, Value, CacheKey>,
  query: AnyQuery,
  kept: { readonly find: (key: Key) => Value | undefined } & Pick<Reader<Key, Value>, "keep">,
): Reader<Key, Value> {
  const get = (key: Key) => {
    const found = kept.find(key);
    return found === undefined ? loader.load(key) : found;
  };
  return { query, keep: kept.keep, get, load: (key) => Promise.resolve(get(key)) };
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
  const kept = new Map<string, Row | null>();
  return reader<string, Row | null, string>(loader, query, {
    find: (id) => kept.get(id),
    keep: (ids, _, rows: readonly Record<Column, Row>[]) => {
      for (const id of ids) kept.set(id, null);
      for (const row of rows) kept.set(row[column].id, row[column]);
    },
  });
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
  const kept = new Map<string, readonly Row[]>();
  return reader<string, readonly Row[], string>(loader, query, {
    find: (id) => kept.get(id),
    keep: (ids, _, rows: readonly Row[]) => {
      keepGroups(kept, ids, rows);
    },
  });
}

/** Loads one list, such as all agreements, for each set of parameters. */
export function wholeList<P extends object, Row>(
  graph: Graph,
  query: Query<P, Row>,
): Reader<P, readonly Row[]> {
  const loader = new DataLoader<P, readonly Row[], string>(
    (keys) => Promise.all(keys.map((parameters) => graph.read(query, parameters))),
    { cacheKeyFn: (parameters) => JSON.stringify(parameters) },
  );
  const kept = new Map<string, readonly Row[]>();
  return reader<P, readonly Row[], string>(loader, query, {
    find: (parameters) => (kept.size === 0 ? undefined : kept.get(JSON.stringify(parameters))),
    keep: (_, parameters, rows: readonly Row[]) => {
      kept.set(JSON.stringify(parameters), rows);
    },
  });
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
): Reader<ListOf<Omit<P, "parentIds">>, readonly Row[]> {
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
  const kept = new Map<string, Map<string, readonly Row[]>>();
  return reader<List, readonly Row[], string>(loader, query, {
    find: (list) => (kept.size === 0 ? undefined : kept.get(signatureOf(list))?.get(list.parentId)),
    keep: (ids, parameters, rows: readonly Row[]) => {
      const signature = JSON.stringify(parameters);
      const lists = kept.get(signature) ?? new Map<string, readonly Row[]>();
      kept.set(signature, lists);
      keepGroups(lists, ids, rows);
    },
  });
}

/** Each of the ids has a group, if only an empty one. */
function keepGroups<Row extends { parentId: string }>(
  kept: Map<string, readonly Row[]>,
  ids: readonly string[],
  rows: readonly Row[],
): void {
  const groups = groupBy(rows, parentIdOf);
  for (const id of ids) kept.set(id, groups.get(id) ?? []);
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
  counts: Reader<ListOf<Parameters>, readonly { count: number }[]>,
  parentId: string,
  parameters: Parameters,
): Promise<number> {
  return (await counts.load({ parentId, parameters }))[0]?.count ?? 0;
}

const parentIdOf = (row: { readonly parentId: string }) => row.parentId;
