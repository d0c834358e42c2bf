import { readSeedPlan, SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { loadSyntheticGraph, type SyntheticLoad } from "../bench/synthetic/loadSyntheticGraph.ts";
import { type OwnNeo4j, type OwnNeo4jOptions, startOwnNeo4j } from "./ownNeo4j.ts";
import { fingerprintOf, type StoredData } from "./storedData.ts";

export interface SyntheticNeo4jOptions extends Omit<OwnNeo4jOptions, "data"> {
  /** In all, those of the seeds among them; 0 for the seeds alone. */
  readonly agreements: number;
  readonly randomSeed?: number;
}

/** Of more agreements the folder would take much of a disk, to save minutes of a bench that takes hours. */
const MOST_AGREEMENTS_STORED = 100_000;

/** Starts a Neo4j of its own with so many agreements. */
export async function startSyntheticNeo4j({
  agreements,
  randomSeed,
  ...own
}: SyntheticNeo4jOptions): Promise<OwnNeo4j> {
  const load = { agreements, ...(randomSeed !== undefined && { randomSeed }) };
  if (agreements <= MOST_AGREEMENTS_STORED) return startOwnNeo4j({ ...own, data: await syntheticData(load) });
  const neo4j = await startOwnNeo4j(own);
  try {
    await using graph = new Graph(neo4j.address, { queryTimeoutMs: 600_000 });
    const { stages = silentStages } = own;
    await stages.stage("Loading the graph", (progress) => loadSyntheticGraph(graph, { ...load, progress }));
  } catch (error) {
    await neo4j[Symbol.asyncDispose]();
    throw error;
  }
  return neo4j;
}

async function syntheticData(load: SyntheticLoad): Promise<StoredData> {
  const written = [load, await readSeedPlan(SEED_DIRECTORY)];
  return {
    name: `synthetic-${load.agreements}`,
    fingerprint: await fingerprintOf(written, ["src/import", "test/bench/synthetic"]),
    fill: (graph, progress) => loadSyntheticGraph(graph, { ...load, progress }),
  };
}
