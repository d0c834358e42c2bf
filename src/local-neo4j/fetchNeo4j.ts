import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheError } from "./cacheError.ts";
import { downloadJar, isFileSystemError, sha256Of } from "./downloadJar.ts";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";
import {
  classPath,
  coordinatesOf,
  jarNameOf,
  lockHash,
  neo4jLock,
  totalBytes,
  type LockedArtifact,
  type Neo4jLock,
} from "./neo4jLock.ts";
import { repositoryAgent, type Environment } from "./repositoryAgent.ts";
import type { Progress, Stages } from "./Stages.ts";
import { whileLocked } from "./whileLocked.ts";

export interface FetchOptions {
  readonly cacheDirectory: string;
  readonly stages: Stages;
  readonly lock?: Neo4jLock;
  /** Base address of a Maven repository to use instead of the public one, such as an institution's mirror. */
  readonly mavenRepository?: string | undefined;
  /** Where HTTPS_PROXY and NO_PROXY are looked up. */
  readonly environment?: Environment;
  readonly stallTimeoutMs?: number;
  readonly retryPauseMs?: number;
}

export interface InstalledNeo4j {
  readonly version: string;
  /** This version's own folder in the cache. */
  readonly directory: string;
  /** The class path, in an order that stays the same. */
  readonly jars: readonly string[];
  /** Changes when any jar file does, even by its date alone: a class-data-sharing archive insists on both. */
  readonly fingerprint: string;
}

/** What a jar file looked like when its content was last found to be right. */
type Verified = Record<string, { readonly size: number; readonly mtimeMs: number }>;

interface Cache {
  readonly lock: Neo4jLock;
  readonly directory: string;
  readonly libDirectory: string;
  readonly partialDirectory: string;
  readonly verifiedFile: string;
}

const parallelDownloads = 12;
const defaultStallTimeoutMs = 20_000;
const defaultRetryPauseMs = 500;

/** Has every jar of the lock in the cache, fetching what is missing or is not what it should be. */
export async function fetchNeo4j(options: FetchOptions): Promise<InstalledNeo4j> {
  const lock = options.lock ?? neo4jLock;
  const cache = cacheOf(options.cacheDirectory, lock);
  try {
    if ((await suspectJars(cache, await readVerified(cache))).length > 0) {
      await mkdir(cache.libDirectory, { recursive: true });
      // A second start waits for the first one's download instead of doing it again.
      const waiting = () => options.stages.note("Another start is fetching Neo4j; waiting for it.");
      await whileLocked(cache.directory, waiting, () => repair(cache, options));
    }
    return await installed(cache);
  } catch (error) {
    const needed = async () => totalBytes(cache.lock.artifacts) - (await bytesThere(cache));
    throw await cacheError(error, cache.directory, needed);
  }
}

function cacheOf(cacheDirectory: string, lock: Neo4jLock): Cache {
  const directory = join(cacheDirectory, `neo4j-${lock.neo4j}-${lockHash(lock)}`);
  return {
    lock,
    directory,
    libDirectory: join(directory, "lib"),
    partialDirectory: join(directory, "partial"),
    verifiedFile: join(directory, "verified.json"),
  };
}

async function installed(cache: Cache): Promise<InstalledNeo4j> {
  const { libDirectory, directory, lock } = cache;
  const hash = createHash("sha256").update(await readFile(cache.verifiedFile));
  return {
    version: lock.neo4j,
    directory,
    jars: classPath(lock).map((name) => join(libDirectory, name)),
    fingerprint: hash.digest("hex").slice(0, 12),
  };
}

/** Hashing 140 MB at each start would take longer than all else here; a file's size and date stand for it. */
async function suspectJars({ lock, libDirectory }: Cache, verified: Verified): Promise<LockedArtifact[]> {
  const looksRight = async (artifact: LockedArtifact) => {
    const name = jarNameOf(artifact);
    const { size, mtimeMs } = (await statIfThere(join(libDirectory, name))) ?? { size: -1, mtimeMs: -1 };
    return size === artifact.bytes && verified[name]?.size === size && verified[name].mtimeMs === mtimeMs;
  };
  const right = await Promise.all(lock.artifacts.map(looksRight));
  return lock.artifacts.filter((_, index) => right[index] === false);
}

async function readVerified({ verifiedFile }: Cache): Promise<Verified> {
  try {
    return JSON.parse(await readFile(verifiedFile, "utf8")) as Verified;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError) return {};
    throw error;
  }
}

async function repair(cache: Cache, options: FetchOptions): Promise<void> {
  const verified = await readVerified(cache);
  const missing: LockedArtifact[] = [];
  for (const artifact of await suspectJars(cache, verified)) {
    if (!(await isRight(artifact, cache))) missing.push(artifact);
  }
  await rm(cache.partialDirectory, { recursive: true, force: true });
  if (missing.length > 0) {
    const title = `Fetching Neo4j ${cache.lock.neo4j} (${missing.length} of ${cache.lock.artifacts.length} jars)`;
    await options.stages.stage(title, (progress) => download(missing, cache, options, progress));
  }
  await writeVerified(cache);
}

async function isRight(artifact: LockedArtifact, { libDirectory }: Cache): Promise<boolean> {
  const file = join(libDirectory, jarNameOf(artifact));
  if ((await statIfThere(file))?.size !== artifact.bytes) return false;
  return (await sha256Of(file)) === artifact.sha256;
}

async function writeVerified({ lock, libDirectory, verifiedFile }: Cache): Promise<void> {
  const verified: Verified = {};
  for (const name of lock.artifacts.map(jarNameOf)) {
    const { size, mtimeMs } = await stat(join(libDirectory, name));
    verified[name] = { size, mtimeMs };
  }
  const temporary = `${verifiedFile}.${process.pid}`;
  await writeFile(temporary, JSON.stringify(verified));
  await rename(temporary, verifiedFile);
}

async function download(
  missing: readonly LockedArtifact[],
  cache: Cache,
  options: FetchOptions,
  progress: Progress,
): Promise<void> {
  await mkdir(cache.partialDirectory, { recursive: true });
  const stop = new AbortController();
  const connections = repositoryAgent(options.environment ?? process.env, parallelDownloads);
  const arrived = new Map<LockedArtifact, number>();
  const total = totalBytes(missing);
  // The largest first: they decide when the whole is done.
  const queue = [...missing].sort((a, b) => a.bytes - b.bytes);
  const worker = async () => {
    for (let artifact = queue.pop(); artifact !== undefined; artifact = queue.pop()) {
      const current = artifact;
      await downloadJar(current, {
        directory: cache.libDirectory,
        partialDirectory: cache.partialDirectory,
        repository: withSlash(options.mavenRepository),
        agent: connections.agent,
        signal: stop.signal,
        stallTimeoutMs: options.stallTimeoutMs ?? defaultStallTimeoutMs,
        retryPauseMs: options.retryPauseMs ?? defaultRetryPauseMs,
        onBytes(bytes) {
          arrived.set(current, bytes);
          progress(
            [...arrived.values()].reduce((sum, each) => sum + each, 0),
            total,
            "bytes",
          );
        },
      }).catch((error: unknown) => {
        stop.abort();
        throw isFileSystemError(error) ? error : downloadFailed(error, current, options);
      });
    }
  };
  try {
    await allEnded(Array.from({ length: parallelDownloads }, worker));
  } finally {
    connections.close();
    await rm(cache.partialDirectory, { recursive: true, force: true });
  }
}

/** Like `Promise.all`, but leaves nothing running behind its back. */
async function allEnded(promises: readonly Promise<void>[]): Promise<void> {
  let first: { readonly error: unknown } | undefined;
  await Promise.allSettled(
    promises.map((promise) =>
      promise.catch((error: unknown) => {
        first ??= { error };
      }),
    ),
  );
  if (first !== undefined) throw first.error;
}

function withSlash(repository: string | undefined): string | undefined {
  return repository === undefined || repository.endsWith("/") ? repository : `${repository}/`;
}

function downloadFailed(error: unknown, artifact: LockedArtifact, options: FetchOptions): LocalNeo4jError {
  const reason = error instanceof Error ? error.message : String(error);
  return new LocalNeo4jError(
    "DOWNLOAD_FAILED",
    `Neo4j could not be downloaded: ${coordinatesOf(artifact)} failed each time it was tried (${reason}). ` +
      "What has arrived is kept, and the next start fetches the rest. " +
      "Behind a proxy, set HTTPS_PROXY. " +
      `Without a network, copy ${options.cacheDirectory} from a machine that has it.`,
    { cause: error },
  );
}

async function bytesThere({ lock, libDirectory }: Cache): Promise<number> {
  const stats = await Promise.all(
    lock.artifacts.map((each) => statIfThere(join(libDirectory, jarNameOf(each)))),
  );
  return stats.reduce((sum, each) => sum + (each?.size ?? 0), 0);
}

async function statIfThere(file: string) {
  return stat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
}
