import { z } from "zod";
import type { Graph } from "../neo4j/Graph.ts";
import { type AnyQuery, definedQueries } from "../neo4j/query.ts";
import { untilQuiet } from "./BackgroundPlanner.ts";

type WarmGraph = Pick<Graph, "plan" | "quietMs">;
type Parameters = Readonly<Record<string, unknown>>;

/** Warming goes on when nothing has been read for so long. */
const QUIET_MS = 250;

/** Statements that are being planned. */
export interface WarmUp extends AsyncDisposable {
  /** How many statements there were, once all are planned; undefined when it was stopped. */
  readonly finished: Promise<number | undefined>;
}

/**
 * Has Neo4j plan every read of the project in its plainest form, so that a question that is asked for the first time finds most
 * of its statements planned: one at a time, and only while nobody asks for anything.
 */
export function warmUp(graph: WarmGraph, queries: readonly AnyQuery[] = definedQueries): WarmUp {
  const stopping = new AbortController();
  const finished = planAll(graph, queries, stopping.signal);
  return {
    finished,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await finished;
    },
  };
}

async function planAll(
  graph: WarmGraph,
  queries: readonly AnyQuery[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const planned = inRounds(queries.filter(({ cypher }) => cypher.access === "READ"));
  for (const { query, parameters } of planned) {
    await untilQuiet(graph, QUIET_MS, Infinity, signal).catch(() => undefined);
    if (signal.aborted) return undefined;
    // A statement that fails is told of when somebody asks for it.
    await graph.plan(query, parameters).catch(() => undefined);
  }
  return planned.length;
}

/** One form of every statement before the second of any: who asks soon shall find something of each. */
function inRounds(queries: readonly AnyQuery[]) {
  const forms = queries.map((query) =>
    plainParameters(query).map((parameters, round) => ({ query, parameters, round })),
  );
  return forms.flat().sort((one, other) => one.round - other.round);
}

/** The parameters of a statement without any filter, for each setting of the flags and of the day that make it another. */
export function plainParameters({ cypher, parameters }: AnyQuery): readonly Parameters[] {
  let all: Parameters[] = [{}];
  for (const [name, schema] of Object.entries(parameters.shape)) {
    const values = plainValues(name, schema as z.ZodType);
    const taken = cypher.switches.includes(name) ? values : values.slice(0, 1);
    all = all.flatMap((others) => taken.map((value) => ({ ...others, [name]: value })));
  }
  return all;
}

function plainObject({ shape }: z.ZodObject): Parameters {
  const entries = Object.entries(shape).map(([name, schema]) => [
    name,
    plainValues(name, schema as z.ZodType)[0],
  ]);
  return Object.fromEntries(entries) as Parameters;
}

function plainValues(name: string, schema: z.ZodType): readonly unknown[] {
  if (name === "asOf") return [null, "2000-01-01"];
  if (schema.safeParse(null).success) return [null];
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodEnum) return schema.options;
  // Neo4j plans anew for a list of strings what it planned for an empty list.
  if (schema instanceof z.ZodArray) return [plainValues(name, schema.element as z.ZodType).slice(0, 1)];
  if (schema instanceof z.ZodObject) return [plainObject(schema)];
  return ["", 1, {}].filter((value) => schema.safeParse(value).success).slice(0, 1);
}
