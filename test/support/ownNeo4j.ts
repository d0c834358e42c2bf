import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCacheDirectory } from "../../src/config.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { keepRunning } from "../../src/local-neo4j/keepRunning.ts";
import type { LocalNeo4jOptions } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { browserAddress } from "../../src/neo4j-browser/browserAddress.ts";
import type { GraphAddress } from "../../src/neo4j/Graph.ts";
import { copyStoredData, type StoredData } from "./storedData.ts";

export interface OwnNeo4jOptions extends Partial<
  Pick<LocalNeo4jOptions, "browserSettings" | "memory" | "stages">
> {
  /** What it holds from the start; nothing otherwise. */
  readonly data?: StoredData;
}

/** It and its folder go when it is disposed of. */
export interface OwnNeo4j extends AsyncDisposable {
  readonly address: GraphAddress;
  /** Its Neo4j Browser, with the server and the user filled in. */
  readonly browser: string;
  readonly version: string;
  readonly processId: number;
}

/** Starts a Neo4j on free ports in a temporary folder. */
export async function startOwnNeo4j({ data, ...options }: OwnNeo4jOptions = {}): Promise<OwnNeo4j> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-test-"));
  const removeData = () => rm(dataDirectory, { recursive: true, force: true });
  const stages = options.stages ?? silentStages;
  const start = async () => {
    if (data !== undefined) await copyStoredData(data, dataDirectory, stages);
    return keepRunning({
      ...options,
      stages,
      dataDirectory,
      cacheDirectory: defaultCacheDirectory(),
      boltPort: 0,
      httpPort: 0,
    });
  };
  const local = await start().catch(async (error: unknown) => {
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
