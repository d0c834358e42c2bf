import { cypherTexts } from "../../../src/__generated__/cypherTexts.ts";
import {
  applySchema,
  readSeedPlan,
  resampleIndexes,
  SEED_DIRECTORY,
  writeDerived,
  writeFacts,
  type WriteStatement,
} from "../../../src/import/importSeeds.ts";
import type { SeedPlan } from "../../../src/import/planSeeds.ts";
import type { Progress } from "../../../src/local-neo4j/Stages.ts";
import type { Graph } from "../../../src/neo4j/Graph.ts";
import { syntheticPlans, type SyntheticPlan } from "./syntheticGraph.ts";
import { plainCypher } from "../../support/plainCypher.ts";

export interface SyntheticLoad {
  /** In all, those of the seeds among them; with fewer than the seeds have, there are the seeds alone. */
  readonly agreements: number;
  readonly randomSeed?: number;
  readonly progress?: Progress;
}

/** Rows of one transaction: more of them make it no quicker. */
const BATCH = 2_000;

/**
 * Fills an empty graph with the seeds and with made-up agreements beside them, by the import's own statements: what
 * the import writes of a fact, and what it derives from all of them, is there as well.
 */
export async function loadSyntheticGraph(graph: Graph, load: SyntheticLoad): Promise<void> {
  const { agreements, randomSeed = 1, progress = () => undefined } = load;
  const seeds = await readSeedPlan(SEED_DIRECTORY);
  await applySchema(graph);
  const write = batchedWrites(graph);
  const agreementIds: string[] = [];
  for (const plan of plansOf(agreements, seeds, randomSeed)) {
    await writeFacts(write, plan);
    agreementIds.push(...plan.agreements.map(({ id }) => id));
    progress(agreementIds.length, agreements);
  }
  await writeDerived(write, {
    relationTypes: seeds.knowledge.relationTypes,
    agreementIds,
    sameParties: seeds.sameParties,
  });
  await resampleIndexes(graph);
  await untilSampled(graph);
}

/** How many indexes Neo4j has not looked at since the greater part of them was written. */
const outdatedIndexes = plainCypher(
  `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
    UNWIND data.indexes AS index
    WITH index WHERE 2 * index.updatesSinceEstimation > index.totalSize
    RETURN count(index) AS count`,
  "outdatedIndexes",
);

const LOOK_AGAIN_AFTER_MS = 100;

/** What is planned before then is planned for an empty graph. */
export async function untilSampled(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((transaction) => transaction.run(outdatedIndexes));
    if (row?.["count"] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_AFTER_MS));
  }
}

function* plansOf(agreements: number, seeds: SeedPlan, randomSeed: number): Generator<SyntheticPlan> {
  yield seeds;
  yield* syntheticPlans({ agreements, seeds, randomSeed });
}

/** Runs each statement in transactions of its own, a few thousand rows at a time. */
function batchedWrites(graph: Graph): WriteStatement {
  const run = (name: keyof typeof cypherTexts, parameters: Record<string, unknown>) =>
    graph.write((transaction) => transaction.run(cypherTexts[name], parameters));
  return async (name, parameters = {}) => {
    const listed = (["rows", "ids"] as const).find((list) => Array.isArray(parameters[list]));
    if (listed === undefined) return run(name, parameters);
    const list = parameters[listed] as readonly unknown[];
    for (let first = 0; first < list.length; first += BATCH) {
      await run(name, { ...parameters, [listed]: list.slice(first, first + BATCH) });
    }
    return [];
  };
}
