import { addressOf, bodyOf } from "./askSide.ts";
import type { CaseResult, Measurement, SideResult } from "./BenchReport.ts";
import type { LoadResult, Loader } from "./load/startLoader.ts";
import type { PreparedCase, PreparedSide } from "./prepareCases.ts";
import { type Side, sides } from "./QueryClass.ts";
import type { BenchServer } from "./servers/startServer.ts";

export interface MeasureOptions {
  readonly servers: Readonly<Record<Side, BenchServer>>;
  readonly loader: Loader;
  readonly connections: readonly number[];
  /** For each side and number of connections, all rounds together. */
  readonly seconds: number;
  readonly rounds: number;
  /** Ends what a side left running in Neo4j. */
  readonly settle: () => Promise<void>;
}

/** What each side is asked before a case is measured; before the first one, all cases are asked for a shorter time. */
export const WARM_UP_SECONDS = 10;
export const FIRST_WARM_UP_SECONDS = 3;
/** A side that answers only now and then is given longer, in one go, but not longer than this. */
const LONGEST_SECONDS = 20;
const FEWEST_ANSWERS = 3;

/** Measures all sides of a case in turns, so that what disturbs the machine disturbs them alike. */
export async function measureCase(prepared: PreparedCase, options: MeasureOptions): Promise<CaseResult> {
  const { queryClass, benchCase } = prepared;
  const measurable = measurableSides(prepared);
  const connections = connectionsOf(prepared, options);
  const results = new Map<string, LoadResult[]>();
  await warmUp(prepared, WARM_UP_SECONDS, options);
  for (const count of connections) {
    for (let round = 0; round < options.rounds; round++) {
      for (const side of measurable) {
        const seconds = turnSeconds(prepared.sides[side], round, count, options);
        if (seconds === 0) continue;
        const key = `${side} ${String(count)}`;
        results.set(key, [...(results.get(key) ?? []), await load(prepared, side, count, seconds, options)]);
      }
    }
  }
  const sideResult = (side: Side) =>
    resultOf(
      prepared.sides[side],
      connections.map((count) => [count, results.get(`${side} ${String(count)}`) ?? []]),
    );
  return {
    letter: queryClass.letter,
    title: queryClass.title,
    name: benchCase.name,
    sides: { ours: sideResult("ours"), peer: sideResult("peer"), limit: sideResult("limit") },
  };
}

/** Java and JavaScript compile what runs often, and what runs often is not known before. */
export async function warmUp(
  prepared: PreparedCase,
  seconds: number,
  options: MeasureOptions,
): Promise<void> {
  const connections = connectionsOf(prepared, options);
  for (const side of measurableSides(prepared))
    await load(prepared, side, Math.max(...connections), seconds, options);
}

function measurableSides(prepared: PreparedCase): Side[] {
  return sides.filter((side) => prepared.sides[side].measurable);
}

function connectionsOf({ benchCase }: PreparedCase, { connections }: MeasureOptions): readonly number[] {
  return benchCase.latencyOnly === true ? [1] : connections;
}

async function load(
  { queryClass, benchCase }: PreparedCase,
  side: Side,
  connections: number,
  seconds: number,
  { servers, loader, settle }: MeasureOptions,
): Promise<LoadResult> {
  const bodies = benchCase.questions.map((question) => bodyOf(side, queryClass, question[side]));
  const url = addressOf(side, servers[side].url, queryClass);
  const result = await loader.run({
    ...{ url, bodies, connections, seconds },
    timeoutSeconds: 2 * LONGEST_SECONDS,
  });
  await settle();
  return result;
}

/** How long a side's turn of a round is; 0 when it has had all its time in the first. */
function turnSeconds(
  { slowestMs }: PreparedSide,
  round: number,
  connections: number,
  { seconds, rounds }: MeasureOptions,
): number {
  const turn = seconds / rounds;
  const needed = (slowestMs / 1000) * FEWEST_ANSWERS * connections;
  if (needed <= turn) return turn;
  return round === 0 ? Math.max(seconds, Math.min(needed, LONGEST_SECONDS)) : 0;
}

function resultOf(
  { problem, roundTrips, rows, measurable }: PreparedSide,
  byConnections: readonly (readonly [number, readonly LoadResult[]])[],
): SideResult {
  const told = {
    ...(problem !== undefined && { problem }),
    ...(roundTrips !== undefined && { roundTrips }),
    ...(rows !== undefined && { rows }),
  };
  if (!measurable) return { ...told, measured: {} };
  const failures = byConnections
    .flatMap(([, results]) => results)
    .reduce((sum, { failures }) => sum + failures, 0);
  const measured = byConnections.flatMap(([count, results]) => {
    const measurement = summarise(results);
    return measurement === undefined ? [] : [[count, measurement] as const];
  });
  return {
    ...told,
    ...(failures > 0 && { problem: `${String(failures)} requests without an answer` }),
    measured: Object.fromEntries(measured),
  };
}

function summarise(results: readonly LoadResult[]): Measurement | undefined {
  const latencies = results.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const at = (share: number) => latencies[Math.ceil(share * latencies.length) - 1] ?? NaN;
  if (latencies.length === 0) return undefined;
  return {
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    requestsPerSecond: latencies.length / seconds,
    requests: latencies.length,
  };
}
