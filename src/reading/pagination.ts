import { type MaybePromise, whenKnown } from "../domain/maybePromise.ts";
import { ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/Graph.ts";
import type { Query } from "../neo4j/query.ts";
import type { ListOf, Reader } from "./readers.ts";

/** The largest `first` of any list. */
export const MAXIMUM_PAGE_SIZE = 500;

/** A page of a list as GraphQL resolves it: it is only read, and the total only counted, when that is asked for. */
export interface Connection<Row, Edge extends { node: Row; cursor: string } = { node: Row; cursor: string }> {
  readonly edges: MaybePromise<readonly Edge[]>;
  readonly nodes: MaybePromise<readonly Row[]>;
  readonly pageInfo: MaybePromise<PageInfo>;
  readonly totalCount: () => MaybePromise<number>;
  /** How many of them are certain, where some are only possible as of a day. */
  readonly certainCount: () => MaybePromise<number>;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The values that a list is ordered by, of one of its rows. */
export type SortKey = readonly (string | number)[];

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The one place of a query that asks for a list. */
export interface AskedField {
  /** The same object for all parents that are asked there. */
  readonly place: object;
  /** Whether it may ask for what a page has, and not only how many there are. */
  readonly page: boolean;
  /** Whether it may ask if there is a next page. */
  readonly pageInfo: boolean;
  /** Whether it may ask for edges, which know more than their nodes. */
  readonly edges: boolean;
  /** Whether its arguments stand in the document, so that they are the same in each request. */
  readonly constant: boolean;
}

/** The number of edges asked for; throws BAD_USER_INPUT when it is out of range. */
export function pageSize(first: number): number {
  if (first >= 0 && first <= MAXIMUM_PAGE_SIZE) return first;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"first" must be from 0 to ${String(MAXIMUM_PAGE_SIZE)}, but got ${String(first)}. For more, ask for the next page with "after".`,
  );
}

/** How many rows to read: one more than asked for where the field asks whether there is one. */
export function rowLimit(first: number, field: AskedField | undefined): number {
  return pageSize(first) + (field?.pageInfo === false ? 0 : 1);
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

/** How many a list has, and how many of these for certain. */
export interface Counts {
  readonly count: number;
  readonly certain: number;
}

interface PageOptions<Edge> {
  /** Reads up to one more than `limit`, which only tells that there is a next page. */
  readonly read: () => MaybePromise<readonly Edge[]>;
  readonly limit: number;
  readonly after: string | null | undefined;
  readonly cursorOf: (edge: Edge) => string;
  /** Counts when it is asked to; undefined stands for none. */
  readonly counts: () => MaybePromise<Counts | undefined>;
}

/**
 * Cursors are made when they are asked for: what they are made of is not read otherwise. A class, because an answer may have
 * hundreds of them.
 */
class Page<Edge extends { readonly node: unknown }> implements Connection<
  Edge["node"],
  Edge & { cursor: string }
> {
  readonly #options: PageOptions<Edge>;
  #edges: MaybePromise<readonly Edge[]> | undefined;
  #counts: MaybePromise<Counts | undefined>;

  constructor(options: PageOptions<Edge>) {
    this.#options = options;
  }

  get edges() {
    const { cursorOf } = this.#options;
    return whenKnown(this.#shown(), (edges) =>
      edges.map((edge) => ({
        ...edge,
        get cursor() {
          return cursorOf(edge);
        },
      })),
    );
  }

  get nodes() {
    return whenKnown(this.#shown(), (edges) => edges.map(({ node }) => node));
  }

  get pageInfo() {
    return whenKnown(this.#read(), (edges) => pageInfoOf(edges, this.#options));
  }

  totalCount() {
    return whenKnown(this.#counted(), (counts) => counts?.count ?? 0);
  }

  certainCount() {
    return whenKnown(this.#counted(), (counts) => counts?.certain ?? 0);
  }

  #counted(): MaybePromise<Counts | undefined> {
    return (this.#counts ??= this.#options.counts());
  }

  #shown(): MaybePromise<readonly Edge[]> {
    return whenKnown(this.#read(), (edges) => shownOf(edges, this.#options));
  }

  #read(): MaybePromise<readonly Edge[]> {
    return (this.#edges ??= this.#options.read());
  }
}

function shownOf<Edge>(edges: readonly Edge[], { limit }: PageOptions<Edge>): readonly Edge[] {
  return edges.length > limit ? edges.slice(0, limit) : edges;
}

function pageInfoOf<Edge>(edges: readonly Edge[], options: PageOptions<Edge>): PageInfo {
  const { limit, after, cursorOf } = options;
  const shown = shownOf(edges, options);
  const cursorAt = (index: number) => {
    const edge = shown.at(index);
    return edge === undefined ? null : cursorOf(edge);
  };
  return {
    hasNextPage: edges.length > limit,
    hasPreviousPage: typeof after === "string",
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(-1);
    },
  };
}

export function toConnection<Edge extends { readonly node: unknown }>(
  options: PageOptions<Edge>,
): Connection<Edge["node"], Edge & { cursor: string }> {
  return new Page(options);
}

/** The counts of a list of which all is certain. */
export function allCertain(count: number): Counts {
  return { count, certain: count };
}

/** A list that Cypher orders by one text, which each row brings along as its `key`. */
export function keyedConnection<Row extends { readonly key: string }>(
  order: string,
  { first, after }: PageArguments,
  read: {
    readonly page: (page: { after: string | null; limit: number }) => Promise<readonly Row[]>;
    readonly count: () => Promise<Counts>;
  },
): Connection<Row> {
  const limit = pageSize(first);
  const [key] = decodeCursor(order, ["string"], after) ?? [null];
  return toConnection({
    read: async () => {
      const rows = await read.page({ after: key as string | null, limit: limit + 1 });
      return rows.map((node) => ({ node }));
    },
    limit,
    after,
    cursorOf: ({ node }) => encodeCursor(order, [node.key]),
    counts: read.count,
  });
}

/** The length of a whole list. */
export async function countAll<Parameters>(
  graph: Graph,
  query: Query<Parameters, { count: number }>,
  parameters: Parameters,
): Promise<Counts> {
  return allCertain((await graph.read(query, parameters))[0]?.count ?? 0);
}

/** How many one list below a parent has, and how many of these for certain. */
export function countsOf<Parameters>(
  counts: Reader<ListOf<Parameters>, readonly Counts[]>,
  parentId: string,
  parameters: Parameters,
): MaybePromise<Counts | undefined> {
  return whenKnown(counts.get({ parentId, parameters }), ([found]) => found);
}

/** The length of one list below a parent. */
export async function countOf<Parameters>(
  counts: Reader<ListOf<Parameters>, readonly { count: number }[]>,
  parentId: string,
  parameters: Parameters,
): Promise<Counts> {
  return allCertain((await counts.load({ parentId, parameters }))[0]?.count ?? 0);
}
