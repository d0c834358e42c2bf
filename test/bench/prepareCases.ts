import { isDeepStrictEqual } from "node:util";
import { buildSchema, parse, validate } from "graphql";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { addressOf, ask, asOurs, bodyOf } from "./askSide.ts";
import type { BoltCounter } from "./bolt/startBoltCounter.ts";
import { type BenchCase, type BenchGraph, type QueryClass, type Side, sides } from "./QueryClass.ts";
import type { BenchServer } from "./servers/startServer.ts";

/** A case that was asked of every side once, with what each does for it, or why it is not measured. */
export interface PreparedCase {
  readonly queryClass: QueryClass;
  readonly benchCase: BenchCase;
  readonly sides: Readonly<Record<Side, PreparedSide>>;
}

export interface PreparedSide {
  /** Why it is not measured, or is not comparable. */
  readonly problem?: string;
  readonly measurable: boolean;
  readonly roundTrips?: number;
  readonly rows?: number;
  /** The longest that it took for one of the first questions. */
  readonly slowestMs: number;
}

/** How many questions are asked of every side, and their answers compared, before anything is measured. */
const COMPARED = 12;

const schema = buildSchema(typeDefs);

export interface Preparation {
  readonly servers: Readonly<Record<Side, BenchServer>>;
  readonly counter: BoltCounter;
  readonly graph: BenchGraph;
  /** Ends what a side left running in Neo4j. */
  readonly settle: () => Promise<void>;
}

/** The cases of a class, each compared; a single one without questions when our schema lacks what it needs. */
export async function prepareCases(
  queryClass: QueryClass,
  preparation: Preparation,
): Promise<readonly PreparedCase[]> {
  const [error] = validate(schema, parse(queryClass.document));
  if (error !== undefined) return [notYet(queryClass, error.message)];
  const cases = await queryClass.cases(preparation.graph);
  const prepared: PreparedCase[] = [];
  for (const benchCase of cases) prepared.push(await prepareCase(queryClass, benchCase, preparation));
  return prepared;
}

function notYet(queryClass: QueryClass, reason: string): PreparedCase {
  const side = { measurable: false, problem: `not yet: ${reason}`, slowestMs: 0 };
  return {
    queryClass,
    benchCase: { name: "any", questions: [] },
    sides: { ours: side, peer: side, limit: side },
  };
}

async function prepareCase(
  queryClass: QueryClass,
  benchCase: BenchCase,
  preparation: Preparation,
): Promise<PreparedCase> {
  const answers = new Map<Side, readonly unknown[]>();
  const prepared = new Map<Side, PreparedSide>();
  for (const side of sides) {
    const { asked, data } = await askAll(side, queryClass, benchCase, preparation);
    prepared.set(side, asked);
    answers.set(side, data);
    await preparation.settle();
  }
  const get = (side: Side): PreparedSide => compared(side, queryClass, prepared, answers);
  return { queryClass, benchCase, sides: { ours: get("ours"), peer: get("peer"), limit: get("limit") } };
}

/** Asks twice: what is counted is what a server does that has been asked before. */
async function askAll(
  side: Side,
  queryClass: QueryClass,
  { questions }: BenchCase,
  { servers, counter }: Preparation,
): Promise<{ asked: PreparedSide; data: readonly unknown[] }> {
  if (side === "peer" && typeof queryClass.peer === "string")
    return { asked: { measurable: false, problem: queryClass.peer, slowestMs: 0 }, data: [] };
  const url = addressOf(side, servers[side].url, queryClass);
  const bodies = questions.slice(0, COMPARED).map((question) => bodyOf(side, queryClass, question[side]));
  const data: unknown[] = [];
  let slowestMs = 0;
  const first = bodies.slice(0, 2);
  for (const body of [...first, ...bodies]) {
    if (data.length === first.length) counter.take();
    const startedAt = performance.now();
    const answer = await ask(url, body);
    if ("failure" in answer)
      return { asked: { measurable: false, problem: `fails: ${answer.failure}`, slowestMs }, data: [] };
    data.push(asOurs(side, queryClass, answer.data));
    if (data.length > first.length) slowestMs = Math.max(slowestMs, performance.now() - startedAt);
  }
  const { roundTrips, rows } = counter.take();
  const perRequest = { roundTrips: roundTrips / bodies.length, rows: rows / bodies.length };
  return { asked: { measurable: true, ...perRequest, slowestMs }, data: data.slice(first.length) };
}

/** A side whose answers are others than those of the limit is not measured, unless its class says why they differ. */
function compared(
  side: Side,
  { peer }: QueryClass,
  prepared: ReadonlyMap<Side, PreparedSide>,
  answers: ReadonlyMap<Side, readonly unknown[]>,
): PreparedSide {
  const own = prepared.get(side) ?? { measurable: false, slowestMs: 0 };
  const differs = side === "peer" && typeof peer !== "string" ? peer.differs : undefined;
  if (!own.measurable) return own;
  if (differs !== undefined) return { ...own, problem: differs };
  const expected = answers.get("limit") ?? [];
  const found = answers.get(side) ?? [];
  const place = expected.findIndex((answer, index) => !isDeepStrictEqual(answer, found[index]));
  if (place === -1 && expected.length === found.length) return own;
  const [wanted, got] = [expected[place], found[place]].map((answer) =>
    JSON.stringify(answer).slice(0, 2_000),
  );
  return { ...own, measurable: false, problem: `VOID: expected ${String(wanted)} but got ${String(got)}` };
}
