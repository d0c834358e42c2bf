import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCacheDirectory } from "../../src/config.ts";
import { applySchema } from "../../src/import/importSeeds.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import { Graph, type GraphAddress } from "../../src/neo4j/Graph.ts";

/** A Neo4j with the schema and no data, for a test file alone; it is gone when it is stopped. */
export interface OwnNeo4j {
  readonly address: GraphAddress;
  stop(): Promise<void>;
}

/** Starts a Neo4j on free ports in a temporary folder. */
export async function startOwnNeo4j(settings: Readonly<Record<string, string>> = {}): Promise<OwnNeo4j> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-test-"));
  const local = await startLocalNeo4j({
    dataDirectory,
    cacheDirectory: defaultCacheDirectory(),
    boltPort: 0,
    httpPort: 0,
    browserSettings: settings,
    stages: terminalStages(process.stdout),
  });
  const address = { uri: local.boltUri, username: local.username, password: local.password };
  await using graph = new Graph(address, { queryTimeoutMs: 60_000 });
  await applySchema(graph);
  return {
    address,
    async stop() {
      await local.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
