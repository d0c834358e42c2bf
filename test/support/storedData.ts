import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { defaultCacheDirectory } from "../../src/config.ts";
import { lockHash, neo4jLock } from "../../src/local-neo4j/neo4jLock.ts";
import type { Progress, Stages } from "../../src/local-neo4j/Stages.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { copyStoredFolder } from "./storedFolder.ts";

/** What a Neo4j is filled with once, and then copied from this user's cache. */
export interface StoredData {
  readonly name: string;
  /** Another one whenever what `fill` writes is another. */
  readonly fingerprint: string;
  fill(graph: Graph, progress: Progress): Promise<void>;
}

/** Makes an empty folder the data folder of a Neo4j that was stopped in order after it had been filled. */
export async function copyStoredData(data: StoredData, to: string, stages: Stages): Promise<void> {
  const folder = join(defaultCacheDirectory(), "test-data");
  const make = (directory: string) => fillIn(directory, data, stages);
  await copyStoredFolder({ folder, name: `${data.name}-${data.fingerprint}`, make }, to);
}

async function fillIn(dataDirectory: string, data: StoredData, stages: Stages): Promise<void> {
  const cacheDirectory = defaultCacheDirectory();
  const ports = { boltPort: 0, httpPort: 0 };
  await using local = await startLocalNeo4j({ dataDirectory, cacheDirectory, ...ports, stages });
  const { boltUri: uri, username, password } = local;
  await using graph = new Graph({ uri, username, password }, { queryTimeoutMs: 600_000 });
  await stages.stage(`Loading ${data.name}, kept for later runs`, (progress) => data.fill(graph, progress));
}

const root = join(import.meta.dirname, "..", "..");

/**
 * Of what is written, of the statements and the code that write it, and of the Neo4j that holds it.
 *
 * @param code Files, or folders of files, below the project's.
 */
export async function fingerprintOf(written: unknown, code: readonly string[]): Promise<string> {
  const statements = Object.values(cypherTexts).filter(({ access }) => access === "WRITE");
  const hash = createHash("sha256").update(JSON.stringify([written, statements, lockHash(neo4jLock)]));
  for (const path of code) {
    const isFile = path.endsWith(".ts");
    const names = isFile ? [""] : (await readdir(join(root, path))).filter((name) => name.endsWith(".ts"));
    for (const name of names.sort()) hash.update(await readFile(join(root, path, name)));
  }
  return hash.digest("hex").slice(0, 12);
}
