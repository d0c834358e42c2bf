import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCacheDirectory } from "../../src/config.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { type LocalNeo4jOptions, startLocalNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { browserAddress } from "../../src/neo4j-browser/browserAddress.ts";
import type { GraphAddress } from "../../src/neo4j/Graph.ts";

export type OwnNeo4jOptions = Partial<Pick<LocalNeo4jOptions, "browserSettings" | "memory" | "stages">>;

/** An empty Neo4j; it and its folder go when it is disposed of. */
export interface OwnNeo4j extends AsyncDisposable {
  readonly address: GraphAddress;
  /** Its Neo4j Browser, with the server and the user filled in. */
  readonly browser: string;
  readonly version: string;
  readonly processId: number;
}

/** Starts a Neo4j on free ports in a temporary folder. */
export async function startOwnNeo4j(options: OwnNeo4jOptions = {}): Promise<OwnNeo4j> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-test-"));
  const removeData = () => rm(dataDirectory, { recursive: true, force: true });
  const local = await startLocalNeo4j({
    dataDirectory,
    cacheDirectory: defaultCacheDirectory(),
    boltPort: 0,
    httpPort: 0,
    stages: silentStages,
    ...options,
  }).catch(async (error: unknown) => {
    await removeData();
    throw error;
  });
  return {
    browser: browserAddress(local),
    address: { uri: local.boltUri, username: local.username, password: local.password },
    version: local.version,
    processId: local.processId,
    async [Symbol.asyncDispose]() {
      await local.stop();
      await removeData();
    },
  };
}
