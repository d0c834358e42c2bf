import { setTimeout as wait } from "node:timers/promises";
import { Remembered } from "../domain/Remembered.ts";
import type { ComposedRead } from "../neo4j/composeReads.ts";
import type { Graph } from "../neo4j/Graph.ts";

/** As many as Neo4j remembers plans of. */
const MOST_REMEMBERED = 1_000;
/** What waits longest is given up: it is planned when it is asked for again. */
const MOST_WAITING = 50;
/** Planning takes a core for a while: it begins when nothing was read for so long, or has waited long enough. */
const QUIET_MS = 20;
const PATIENCE_MS = 500;
const LOOK_AGAIN_AFTER_MS = 5;

type PlanningGraph = Pick<Graph, "rehearse" | "quietMs">;

interface Statement {
  readonly text: string;
  readonly parameters: ComposedRead["parameters"];
  planned: boolean;
}

/**
 * Has Neo4j plan composed statements before they are run, one at a time, so that no question waits for it: a document that
 * comes back is answered by the loaders until its own statement is planned.
 */
export class BackgroundPlanner {
  readonly #graph: PlanningGraph;
  readonly #statements = new Remembered<Statement>(MOST_REMEMBERED);
  readonly #waiting: Statement[] = [];
  #working: Promise<void> | undefined;

  constructor(graph: PlanningGraph) {
    this.#graph = graph;
  }

  /** Whether the statement is planned; when it is not, it will be. */
  isPlanned({ text, parameters }: ComposedRead): boolean {
    return this.#statements.get(text, () => this.#enqueue({ text, parameters, planned: false })).planned;
  }

  /** Resolves when nothing waits to be planned. */
  async settled(): Promise<void> {
    await this.#working;
  }

  #enqueue(statement: Statement): Statement {
    this.#waiting.push(statement);
    const givenUp = this.#waiting.length > MOST_WAITING ? this.#waiting.shift() : undefined;
    if (givenUp !== undefined) this.#statements.forget(givenUp.text);
    this.#working ??= this.#work();
    return statement;
  }

  async #work(): Promise<void> {
    for (;;) {
      await untilQuiet(this.#graph, QUIET_MS, PATIENCE_MS);
      const statement = this.#waiting.shift();
      if (statement === undefined) break;
      // What cannot be planned fails when it is run, where somebody hears of it.
      await this.#graph.rehearse(statement).catch(() => undefined);
      statement.planned = true;
    }
    this.#working = undefined;
  }
}

/** Waits until nothing has been read for so long, but at most so long. */
export async function untilQuiet(
  graph: Pick<Graph, "quietMs">,
  quietMs: number,
  patienceMs = Infinity,
  signal?: AbortSignal,
): Promise<void> {
  const waitedFrom = performance.now();
  const options = { ref: false, ...(signal && { signal }) };
  while (graph.quietMs < quietMs && performance.now() - waitedFrom < patienceMs)
    await wait(LOOK_AGAIN_AFTER_MS, undefined, options);
}

const planners = new WeakMap<Graph, BackgroundPlanner>();

/** The one planner of a graph, for all requests. */
export function plannerOf(graph: Graph): BackgroundPlanner {
  let planner = planners.get(graph);
  if (planner === undefined) planners.set(graph, (planner = new BackgroundPlanner(graph)));
  return planner;
}
