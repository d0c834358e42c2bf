import type { Memory } from "../../src/local-neo4j/neo4jSettings.ts";
import { silentStages, type Stages } from "../../src/local-neo4j/Stages.ts";
import { Graph, type GraphAddress } from "../../src/neo4j/Graph.ts";
import { loadSyntheticGraph } from "../bench/synthetic/loadSyntheticGraph.ts";
import { type OwnNeo4j, startOwnNeo4j } from "./ownNeo4j.ts";

export interface SyntheticNeo4jOptions {
  /** In all, those of the seeds among them; 0 for the seeds alone. */
  readonly agreements: number;
  readonly randomSeed?: number;
  readonly memory?: Memory;
  /** Starts and warms up in less time, but stays slower: for tests that are done within a minute or two. */
  readonly shortLived?: boolean;
  readonly stages?: Stages;
}

const SIMPLE_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

/** Starts a Neo4j of its own, and loads so many agreements. */
export async function startSyntheticNeo4j(options: SyntheticNeo4jOptions): Promise<OwnNeo4j> {
  const { memory, stages = silentStages, shortLived = false } = options;
  const own = await startOwnNeo4j({
    stages,
    ...(memory && { memory }),
    ...(shortLived && { environment: { ...process.env, JDK_JAVA_OPTIONS: SIMPLE_COMPILER_ALONE } }),
  });
  try {
    await load(own.address, options, stages);
  } catch (error) {
    await own[Symbol.asyncDispose]();
    throw error;
  }
  return own;
}

async function load(address: GraphAddress, options: SyntheticNeo4jOptions, stages: Stages): Promise<void> {
  await using graph = new Graph(address, { queryTimeoutMs: 600_000 });
  await stages.stage("Loading the graph", (progress) => loadSyntheticGraph(graph, { ...options, progress }));
}
