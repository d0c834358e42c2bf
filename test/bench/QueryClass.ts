/** The three that are compared. */
export const sides = ["ours", "peer", "limit"] as const;
export type Side = (typeof sides)[number];

export type Variables = Readonly<Record<string, unknown>>;

/** The same question for each side, as each takes it. */
export type Question = Readonly<Record<Side, Variables>>;

/** Questions of one kind: asked in turn, so that none is asked twice in a row. */
export interface BenchCase {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Measured at one connection alone, because its latency is what matters. */
  readonly latencyOnly?: boolean;
}

/** How `@neo4j/graphql` is asked. */
export interface PeerQuery {
  readonly document: string;
  /** Its answer in the shape of ours. */
  readonly toOurs: (data: never) => unknown;
  /** Why its answer is another one than ours; it is measured, but not compared, when there is a reason. */
  readonly differs?: string;
}

/** Reads for choosing questions; nothing of it is measured. */
export interface BenchGraph {
  readonly agreements: number;
  rows(cypher: string, parameters?: Variables): Promise<readonly Record<string, unknown>[]>;
  /** Asks our own server. */
  ask<Data>(document: string, variables?: Variables): Promise<Data>;
}

/** One kind of query, as each side is asked it. */
export interface QueryClass {
  readonly letter: string;
  readonly title: string;
  readonly document: string;
  /** A reason when `@neo4j/graphql` cannot be asked for it at all. */
  readonly peer: PeerQuery | string;
  /** One statement that gives one row with the whole answer as `data`. */
  readonly limit: string;
  /** What the hand-written server works out of its parameters before it asks Neo4j. */
  readonly prepare?: (parameters: Variables) => Variables;
  /** An answer in an order in which it can be compared, where the order means nothing. */
  readonly canonical?: (data: never) => unknown;
  /** Empty when the graph is too small for it. */
  readonly cases: (graph: BenchGraph) => Promise<readonly BenchCase[]>;
}
