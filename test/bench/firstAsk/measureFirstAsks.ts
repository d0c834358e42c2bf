import { isDeepStrictEqual } from "node:util";
import { createRandomGenerator, type RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { ask } from "../askSide.ts";
import type { BenchDatabase } from "../benchGraph.ts";
import type { FirstAskResult, FirstAskTimes } from "../BenchReport.ts";
import { type Side, sides } from "../QueryClass.ts";
import type { BenchServer } from "../servers/startServer.ts";
import type { FirstAskShape, NewQuestion } from "./FirstAskShape.ts";
import { firstAskShapes } from "./shapes.ts";

interface FirstAskOptions {
  readonly servers: Readonly<Record<Side, BenchServer>>;
  readonly database: BenchDatabase;
  /** For each shape. */
  readonly documents: number;
  readonly log: (line: string) => void;
}

/** Each side's times for documents of which it has seen none, with Neo4j's plans forgotten before each shape. */
export async function measureFirstAsks(options: FirstAskOptions): Promise<readonly FirstAskResult[]> {
  const { database, documents, log } = options;
  const results: FirstAskResult[] = [];
  const drawn = await Promise.all(
    firstAskShapes.map(async (shape, index) => {
      const keys = (await database.rows(shape.keys)).map(({ key }) => String(key));
      return {
        shape,
        questions: drawQuestions(shape, keys, 2 * documents, createRandomGenerator(index + 1)),
      };
    }),
  );
  log("First asks: warming up");
  // Java has to have compiled the planner; these documents do not come again.
  for (const { questions } of drawn)
    for (const side of sides) await timesOf(side, questions.slice(documents), options);
  for (const { shape, questions } of drawn) {
    log(`First asks of ${shape.name}`);
    results.push(await measureShape(shape, questions.slice(0, documents), options));
  }
  return results;
}

function drawQuestions(
  shape: FirstAskShape,
  keys: readonly string[],
  count: number,
  random: RandomGenerator,
): NewQuestion[] {
  const byText = new Map<string, NewQuestion>();
  for (let tries = 0; byText.size < count && tries < 100 * count; tries++) {
    const question = shape.draw(keys[random.below(keys.length)] ?? "", random);
    byText.set(question.ours.text, question);
  }
  return [...byText.values()];
}

async function measureShape(
  shape: FirstAskShape,
  questions: readonly NewQuestion[],
  options: FirstAskOptions,
): Promise<FirstAskResult> {
  const measured: Partial<Record<Side, FirstAskTimes>> = {};
  const answers: Partial<Record<Side, readonly unknown[]>> = {};
  for (const side of sides) {
    await options.database.rows("CALL db.clearQueryCaches()");
    const { timesMs, data } = await timesOf(side, questions, options);
    if (timesMs.length > 0) measured[side] = summarise(timesMs);
    answers[side] = data;
  }
  return {
    name: shape.name,
    documents: questions.length,
    ...(shape.withoutPeer !== undefined && { withoutPeer: shape.withoutPeer }),
    ...(shape.compared && !sameAnswers(answers.ours ?? [], answers.limit ?? []) && { differs: true }),
    measured,
  };
}

async function timesOf(
  side: Side,
  questions: readonly NewQuestion[],
  { servers, database }: FirstAskOptions,
): Promise<{ timesMs: number[]; data: unknown[] }> {
  const timesMs: number[] = [];
  const data: unknown[] = [];
  for (const question of questions) {
    const asked = question[side];
    if (asked === undefined) continue;
    const { text, variables } = asked;
    const url = side === "limit" ? `${servers.limit.url}/statement` : servers[side].url;
    const body = JSON.stringify({ query: text, variables });
    const startedAt = performance.now();
    const answer = await ask(url, body);
    timesMs.push(performance.now() - startedAt);
    if ("failure" in answer) throw new Error(`${side} answers ${answer.failure} to\n${text}`);
    data.push(answer.data);
    await database.settle();
  }
  return { timesMs, data };
}

function summarise(timesMs: readonly number[]): FirstAskTimes {
  const sorted = timesMs.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { p50Ms: at(0.5), p90Ms: at(0.9), maximumMs: at(1) };
}

/** Lists of equal rank may come in another order. */
function sameAnswers(ours: readonly unknown[], limit: readonly unknown[]): boolean {
  return (
    ours.length === limit.length &&
    ours.every((one, index) => isDeepStrictEqual(sorted(one), sorted(limit[index])))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => compare(one, other))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
