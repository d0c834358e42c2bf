import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { defaultCacheDirectory } from "../../src/config.ts";
import { applySchema, importSeeds, readSeedPlan, SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import { Graph, type GraphAddress } from "../../src/neo4j/Graph.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all test files share. It holds the seeds; a test that writes rolls back. */
    readonly neo4j: GraphAddress;
  }
}

/** Starts the tests' Neo4j on free ports in a folder of its own, and loads the seeds. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-test-"));
  const stages = terminalStages(process.stdout);
  const local = await startLocalNeo4j({
    dataDirectory,
    cacheDirectory: defaultCacheDirectory(),
    boltPort: 0,
    httpPort: 0,
    stages,
  });
  const address = { uri: local.boltUri, username: local.username, password: local.password };
  await stages.stage("Loading the seeds", async () => {
    await using graph = new Graph(address, { queryTimeoutMs: 60_000 });
    await applySchema(graph);
    await importSeeds(graph, await readSeedPlan(SEED_DIRECTORY));
  });
  project.provide("neo4j", address);
  return async () => {
    await local.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
