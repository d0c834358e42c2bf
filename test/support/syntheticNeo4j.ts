import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCacheDirectory } from "../../src/config.ts";
import type { Memory } from "../../src/local-neo4j/neo4jSettings.ts";
import { silentStages, type Stages } from "../../src/local-neo4j/Stages.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { Graph, type GraphAddress } from "../../src/neo4j/Graph.ts";
import { loadSyntheticGraph } from "../bench/synthetic/loadSyntheticGraph.ts";

export interface SyntheticNeo4jOptions {
  /** In all, those of the seeds among them; 0 for the seeds alone. */
  readonly agreements: number;
  readonly randomSeed?: number;
  readonly memory?: Memory;
  /** Starts and warms up in less time, but stays slower: for tests that are done within a minute or two. */
  readonly shortLived?: boolean;
  readonly stages?: Stages;
}

/** A Neo4j of its own with a large graph in it; it and its folder go when it is disposed of. */
export interface SyntheticNeo4j extends AsyncDisposable {
  readonly address: GraphAddress;
  readonly version: string;
  readonly processId: number;
}

const SIMPLE_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

/** Starts a Neo4j on free ports in a temporary folder, and loads so many agreements. */
export async function startSyntheticNeo4j(options: SyntheticNeo4jOptions): Promise<SyntheticNeo4j> {
  const { memory, stages = silentStages, shortLived = false } = options;
  const dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-synthetic-"));
  const removeData = () => rm(dataDirectory, { recursive: true, force: true });
  const local = await startLocalNeo4j({
    dataDirectory,
    cacheDirectory: defaultCacheDirectory(),
    boltPort: 0,
    httpPort: 0,
    stages,
    ...(memory && { memory }),
    ...(shortLived && { environment: { ...process.env, JDK_JAVA_OPTIONS: SIMPLE_COMPILER_ALONE } }),
  }).catch(async (error: unknown) => {
    await removeData();
    throw error;
  });
  const dispose = async () => {
    await local.stop();
    await removeData();
  };
  const address = { uri: local.boltUri, username: local.username, password: local.password };
  try {
    await load(address, options, stages);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { address, version: local.version, processId: local.processId, [Symbol.asyncDispose]: dispose };
}

async function load(address: GraphAddress, options: SyntheticNeo4jOptions, stages: Stages): Promise<void> {
  await using graph = new Graph(address, { queryTimeoutMs: 600_000 });
  await stages.stage("Loading the graph", (progress) => loadSyntheticGraph(graph, { ...options, progress }));
}
