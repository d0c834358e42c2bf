import DataLoader from "dataloader";
import { groupBy } from "../domain/groupBy.ts";
import type { MaybePromise } from "../domain/maybePromise.ts";
import type { Graph } from "../neo4j/Graph.ts";
import type { AnyQuery, Query } from "../neo4j/query.ts";

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

/**
 * Gives what is kept, and loads the rest. A class, with a loader and a map only when they are needed, because every request has
 * dozens of which it uses a few.
 */
abstract class KeepingReader<Key, Value, Parameters, Row> implements Reader<Key, Value> {
  protected readonly graph: Graph;
  readonly query: Query<Parameters, Row>;
  #loader: DataLoader<Key, Value, string> | undefined;

  constructor(graph: Graph, query: Query<Parameters, Row>) {
    this.graph = graph;
    this.query = query;
  }

  protected abstract find(key: Key): Value | undefined;
  abstract keep(ids: readonly string[], parameters: object, rows: readonly never[]): void;
  protected abstract loadAll(keys: readonly Key[]): Promise<readonly Value[]>;
  protected abstract nameOf(key: Key): string;

  get(key: Key): MaybePromise<Value> {
    const found = this.find(key);
    return found === undefined ? this.#load(key) : found;
  }

  load(key: Key): Promise<Value> {
    return Promise.resolve(this.get(key));
  }

  #load(key: Key): Promise<Value> {
    this.#loader ??= new DataLoader((keys) => this.loadAll(keys), { cacheKeyFn: (one) => this.nameOf(one) });
    return this.#loader.load(key);
  }
}

interface Ids {
  ids: string[];
}

class RowById<Row extends { id: string }, Column extends string> extends KeepingReader<
  string,
  Row | null,
  Ids,
  Record<Column, Row>
> {
  #kept: Map<string, Row | null> | undefined;
  readonly #column: Column;

  constructor(graph: Graph, query: Query<Ids, Record<Column, Row>>, column: Column) {
    super(graph, query);
    this.#column = column;
  }

  protected find(id: string) {
    return this.#kept?.get(id);
  }

  keep(ids: readonly string[], _: object, rows: readonly Record<Column, Row>[]) {
    const kept = (this.#kept ??= new Map<string, Row | null>());
    for (const id of ids) kept.set(id, null);
    for (const row of rows) kept.set(row[this.#column].id, row[this.#column]);
  }

  protected async loadAll(ids: readonly string[]) {
    this.keep(ids, {}, await this.graph.read(this.query, { ids: [...ids] }));
    return ids.map((id) => this.#kept?.get(id) ?? null);
  }

  protected nameOf(id: string) {
    return id;
  }
}

class RowsOfParent<Row extends { parentId: string }> extends KeepingReader<string, readonly Row[], Ids, Row> {
  #kept: Map<string, readonly Row[]> | undefined;

  protected find(id: string) {
    return this.#kept?.get(id);
  }

  keep(ids: readonly string[], _: object, rows: readonly Row[]) {
    keepGroups((this.#kept ??= new Map<string, readonly Row[]>()), ids, rows);
  }

  protected async loadAll(ids: readonly string[]) {
    this.keep(ids, {}, await this.graph.read(this.query, { ids: [...ids] }));
    return ids.map((id) => this.#kept?.get(id) ?? []);
  }

  protected nameOf(id: string) {
    return id;
  }
}

class WholeList<Parameters extends object, Row> extends KeepingReader<
  Parameters,
  readonly Row[],
  Parameters,
  Row
> {
  #kept: Map<string, readonly Row[]> | undefined;

  protected find(parameters: Parameters) {
    return this.#kept?.get(this.nameOf(parameters));
  }

  keep(_: readonly string[], parameters: Parameters, rows: readonly Row[]) {
    (this.#kept ??= new Map()).set(this.nameOf(parameters), rows);
  }

  protected loadAll(lists: readonly Parameters[]) {
    return Promise.all(lists.map((parameters) => this.graph.read(this.query, parameters)));
  }

  protected nameOf(parameters: Parameters) {
    return textOf(parameters);
  }
}

/**
 * Reads lists of different parameters, in their order, in one round trip; null when these cannot be read so. It pays from some
 * lists on, since a thing has few of most.
 */
export type Together<Parameters, Row> = (
  lists: readonly ListOf<Parameters>[],
) => Promise<readonly (readonly Row[])[] | null>;
const FEW_LISTS = 4;

/** What a list below a parent is asked with. */
export interface ListOf<Parameters> {
  readonly parentId: string;
  readonly parameters: Parameters;
}

class ListOfParent<
  Parameters extends { parentIds: string[] },
  Row extends { parentId: string },
> extends KeepingReader<ListOf<Omit<Parameters, "parentIds">>, readonly Row[], Parameters, Row> {
  readonly #together: Together<Omit<Parameters, "parentIds">, Row> | undefined;
  /** By their parameters, then by parent. */
  #kept: Map<string, Map<string, readonly Row[]>> | undefined;

  constructor(
    graph: Graph,
    query: Query<Parameters, Row>,
    together: Together<Omit<Parameters, "parentIds">, Row> | undefined,
  ) {
    super(graph, query);
    this.#together = together;
  }

  protected find({ parentId, parameters }: ListOf<Omit<Parameters, "parentIds">>) {
    return this.#kept?.get(textOf(parameters))?.get(parentId);
  }

  keep(ids: readonly string[], parameters: object, rows: readonly Row[]) {
    const kept = (this.#kept ??= new Map<string, Map<string, readonly Row[]>>());
    const name = textOf(parameters);
    const lists = kept.get(name) ?? new Map<string, readonly Row[]>();
    kept.set(name, lists);
    keepGroups(lists, ids, rows);
  }

  protected async loadAll(lists: readonly ListOf<Omit<Parameters, "parentIds">>[]) {
    const groups = [...groupBy(lists, ({ parameters }) => textOf(parameters)).values()];
    const read = groups.length > FEW_LISTS ? await this.#together?.(lists) : null;
    if (read) return read;
    const found = new Map((await Promise.all(groups.map((alike) => this.#loadAlike(alike)))).flat());
    return lists.map((list) => found.get(this.nameOf(list)) ?? []);
  }

  async #loadAlike(alike: readonly ListOf<Omit<Parameters, "parentIds">>[]) {
    const parentIds = alike.map(({ parentId }) => parentId);
    const parameters = { ...alike[0]?.parameters, parentIds } as Parameters;
    const rows = groupBy(await this.graph.read(this.query, parameters), parentIdOf);
    return alike.map((list) => [this.nameOf(list), rows.get(list.parentId) ?? []] as const);
  }

  protected nameOf({ parentId, parameters }: ListOf<Omit<Parameters, "parentIds">>) {
    return `${parentId} ${textOf(parameters)}`;
  }
}

/** Loads the one row of each id; null for an id that has none. */
export function byId<Row extends { id: string }, Column extends string>(
  graph: Graph,
  query: Query<{ ids: string[] }, Record<Column, Row>>,
  column: Column,
): Reader<string, Row | null> {
  return new RowById(graph, query, column);
}

/** Loads all rows of each parent, in the order in which the query returns them. */
export function byParentId<Row extends { parentId: string }>(
  graph: Graph,
  query: Query<{ ids: string[] }, Row>,
): Reader<string, readonly Row[]> {
  return new RowsOfParent(graph, query);
}

/** Loads one list, such as all agreements, for each set of parameters. */
export function wholeList<Parameters extends object, Row>(
  graph: Graph,
  query: Query<Parameters, Row>,
): Reader<Parameters, readonly Row[]> {
  return new WholeList(graph, query);
}

/**
 * Loads one list for many parents at once: parents that ask with the same parameters share one round trip, and so do many lists
 * where `together` reads them.
 */
export function listsOfParents<Parameters extends { parentIds: string[] }, Row extends { parentId: string }>(
  graph: Graph,
  query: Query<Parameters, Row>,
  together?: Together<Omit<Parameters, "parentIds">, Row>,
): Reader<ListOf<Omit<Parameters, "parentIds">>, readonly Row[]> {
  return new ListOfParent(graph, query, together);
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

/** Each of the ids has a group, if only an empty one. */
function keepGroups<Row extends { parentId: string }>(
  kept: Map<string, readonly Row[]>,
  ids: readonly string[],
  rows: readonly Row[],
): void {
  for (const id of ids) kept.set(id, []);
  for (const [id, group] of groupBy(rows, parentIdOf)) kept.set(id, group);
}

function parentIdOf(row: { readonly parentId: string }): string {
  return row.parentId;
}

const texts = new WeakMap<object, string>();

/** Written once, however many parents ask with the same parameters. */
function textOf(parameters: object): string {
  let text = texts.get(parameters);
  if (text === undefined) texts.set(parameters, (text = JSON.stringify(parameters)));
  return text;
}
