import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import getPort from "get-port";
import { explainFailure, tailOf } from "./explainFailure.ts";
import { getJava } from "./getJava.ts";
import { fetchNeo4j, type InstalledNeo4j } from "./fetchNeo4j.ts";
import type { Java } from "./findJava.ts";
import { isAlive } from "./isAlive.ts";
import {
  launchNeo4j,
  type ExitReport,
  type Launch,
  type LaunchedNeo4j,
  type LaunchReport,
} from "./launchNeo4j.ts";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";
import { foldersIn, type Folders, type Memory, type Ports } from "./neo4jSettings.ts";
import { forgetInitialPassword, passwordIn, username } from "./password.ts";
import type { Stages } from "./Stages.ts";
import { untilReady } from "./untilReady.ts";

export interface LocalNeo4jOptions {
  /** Holds databases, logs, settings and the password; made for the owner only. */
  readonly dataDirectory: string;
  /** One a user: jars and class-data-sharing archives, shared by every clone. */
  readonly cacheDirectory: string;
  /** Preferred ports; a free one is taken when it is in use. */
  readonly boltPort?: number;
  readonly httpPort?: number;
  /** More lines for neo4j.conf, such as what Neo4j Browser shows first. */
  readonly browserSettings?: Readonly<Record<string, string>>;
  readonly memory?: Memory;
  readonly readyTimeoutMs?: number;
  readonly stages: Stages;
  readonly mavenRepository?: string | undefined;
  /** Where JAVA_HOME, PATH and proxies are looked up; the JVM gets it as it is. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** A Neo4j that answers. It has ended when `exited` resolves, whatever the reason. */
export interface RunningNeo4j extends AsyncDisposable {
  readonly boltUri: string;
  readonly browserUrl: string;
  readonly username: string;
  readonly password: string;
  readonly passwordFile: string;
  readonly processId: number;
  readonly version: string;
  readonly exited: Promise<ExitReport>;
  /** Closes the databases in order, or ends the process after a while. However often called, it stops once. */
  stop(): Promise<void>;
}

const defaultPorts: Ports = { bolt: 7687, http: 7474 };
const defaultMemory: Memory = { heap: "512m", pageCache: "128m" };
const defaultReadyTimeoutMs = 90_000;
const leastFreeBytes = 50e6;
const portAttempts = 4;
/** As long as the guard of a start that was killed may need to end its server. */
const waitForLockMs = 15_000;
/** How long a server that says that it has the port may take to find that it has not. */
const portSettlesMs = 1_000;
const lookAtLogEveryMs = 200;
const stopTimeoutMs = 20_000;
/** The stop that writes the class-data-sharing archive. */
const trainingStopTimeoutMs = 60_000;

/** Finds or fetches Java, fetches Neo4j if need be, starts it and waits until it answers. Throws a `LocalNeo4jError`. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const environment = options.environment ?? process.env;
  const java = await getJava({ ...options, environment });
  const neo4j = await fetchNeo4j({ ...options, environment });
  return options.stages.stage(`Starting Neo4j ${neo4j.version}`, () =>
    start(options, environment, java, neo4j),
  );
}

interface Attempt extends Launch {
  readonly options: LocalNeo4jOptions;
  readonly passwordFile: string;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
}

async function start(
  options: LocalNeo4jOptions,
  environment: NodeJS.ProcessEnv,
  java: Java,
  neo4j: InstalledNeo4j,
): Promise<RunningNeo4j> {
  const folders = foldersIn(options.dataDirectory);
  const passwordFile = join(options.dataDirectory, "neo4j-password");
  const password = await prepared(folders, passwordFile);
  const startedAt = performance.now();
  const deadline = startedAt + (options.readyTimeoutMs ?? defaultReadyTimeoutMs);
  const settings = options.browserSettings ?? {};
  const memory = options.memory ?? defaultMemory;
  const launch = { environment, java, neo4j, folders, password, memory, settings };
  const attempt = { ...launch, options, passwordFile, deadline };
  let preferred: Ports = {
    bolt: options.boltPort ?? defaultPorts.bolt,
    http: options.httpPort ?? defaultPorts.http,
  };
  for (let portsTried = 1; ;) {
    try {
      return await startOnce({ ...attempt, ports: await freePorts(preferred) });
    } catch (error) {
      if (!(error instanceof LocalNeo4jError)) throw error;
      if (error.code === "PORT_IN_USE" && portsTried++ < portAttempts) preferred = { bolt: 0, http: 0 };
      else if (error.code !== "DATA_DIRECTORY_LOCKED") throw error;
      else await waitForLock(options, startedAt, error);
    }
  }
}

async function prepared(folders: Folders, passwordFile: string): Promise<string> {
  try {
    await mkdir(folders.home, { recursive: true, mode: 0o700 });
    await mkdir(folders.logs, { recursive: true });
    await expectRoom(folders.home);
    return await passwordIn(passwordFile);
  } catch (error) {
    throw asDataDirectoryError(error, folders.home);
  }
}

/** On a full disk Neo4j does not end: it waits, with nothing in its log that says why. */
async function expectRoom(dataDirectory: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDirectory);
  const free = bavail * bsize;
  if (free >= leastFreeBytes) return;
  const [has, needs] = [free, leastFreeBytes].map((bytes) => `${Math.floor(bytes / 1e6)} MB`);
  throw new LocalNeo4jError(
    "DISK_FULL",
    `The disk is full: Neo4j needs ${needs} in ${dataDirectory} to start, but ${has} are free. ` +
      "Make room, or choose another data folder.",
  );
}

function asDataDirectoryError(error: unknown, dataDirectory: string): unknown {
  if (error instanceof LocalNeo4jError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT")
    return explainFailure("No space left on device", "", dataDirectory);
  if (code === undefined) return error;
  return new LocalNeo4jError(
    "DATA_DIRECTORY_UNUSABLE",
    `The data folder ${dataDirectory} can't be used (${message}). Make it writable, or choose another one.`,
    { cause: error },
  );
}

/** 0 is any free one. */
async function freePorts(preferred: Ports): Promise<Ports> {
  const bolt = await getPort({ port: preferred.bolt });
  const http = await getPort({ port: preferred.http, exclude: [bolt] });
  return { bolt, http };
}

/** Returns when it is worth another try: while the server of a start that was killed may still be ending. */
async function waitForLock(
  options: LocalNeo4jOptions,
  startedAt: number,
  error: LocalNeo4jError,
): Promise<void> {
  const holder = await readHolder(options.dataDirectory);
  const held = holder !== undefined && isAlive(holder.processId) && isAlive(holder.ownerProcessId);
  if (held || performance.now() - startedAt > waitForLockMs) {
    const who = held
      ? ` It is process ${holder.processId}, started by process ${holder.ownerProcessId}.`
      : "";
    throw new LocalNeo4jError(
      error.code,
      `${error.message}${who} Stop that one first, or choose another data folder.`,
    );
  }
  options.stages.note("The data folder is still in use by an earlier Neo4j; waiting for it to end.");
  await pause(500);
}

interface Holder {
  readonly processId: number;
  readonly ownerProcessId: number;
}

function holderFile(dataDirectory: string): string {
  return join(dataDirectory, "running.json");
}

/** Only tells people who it is: that the folder is in use is known from the lock that Neo4j's system call holds. */
async function readHolder(dataDirectory: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(holderFile(dataDirectory), "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** An archive or a JVM that disagrees with it must cost time, never the start. */
async function startOnce(attempt: Attempt): Promise<RunningNeo4j> {
  const launched = await launchNeo4j(attempt);
  try {
    await ready(attempt, launched);
  } catch (error) {
    launched.signal("SIGKILL");
    await launched.exited;
    if (!launched.sharesClasses || !(error instanceof JvmFailure)) throw error;
    await launched.discardSharedClasses();
    return startOnce(attempt);
  }
  return running(attempt, launched);
}

class JvmFailure extends LocalNeo4jError {}

async function ready(attempt: Attempt, launched: LaunchedNeo4j): Promise<void> {
  const { ports, password, deadline, options } = attempt;
  const address = {
    boltUri: boltUriOf(ports),
    ports,
    username,
    password,
  };
  const ended = new AbortController();
  const { signal } = ended;
  const exited = launched.exited.then((report) => failedToStart(report, options.dataDirectory));
  const late = pause(Math.max(0, deadline - performance.now()), undefined, { signal }).then(() =>
    timedOut(launched, options),
  );
  const answer = () => Promise.race([untilReady(address, signal), exited, late]);
  try {
    if ((await answer()) === "ready") return;
    // It may be another server that answered, at a port that ours fails to get or gets once that one has gone. Only
    // when ours has the port, by its own word, and refuses again is the password wrong.
    await Promise.race([exited, late, untilListening(attempt, launched, signal)]);
    await Promise.race([exited, late, pause(portSettlesMs, undefined, { signal })]);
    if ((await answer()) === "refused credentials") throw wrongCredentials(attempt);
  } finally {
    ended.abort();
    // Whoever lost the race has nobody left to tell.
    for (const loser of [exited, late]) loser.catch(() => undefined);
  }
}

const jvmFailures =
  /Could not create the Java Virtual Machine|initialization of VM|fatal error has been detected/;

function failedToStart({ code, signal, log, logTail }: LaunchReport, dataDirectory: string): never {
  const how = signal === null ? `with code ${code}` : `by ${signal}`;
  const summary = `Neo4j ended ${how} before it answered.`;
  if (jvmFailures.test(log)) throw new JvmFailure("START_FAILED", `${summary} It printed last:\n${logTail}`);
  throw explainFailure(log, summary, dataDirectory);
}

async function timedOut(launched: LaunchedNeo4j, options: LocalNeo4jOptions): Promise<never> {
  const waited = `Neo4j did not answer within ${(options.readyTimeoutMs ?? defaultReadyTimeoutMs) / 1000} s`;
  throw new LocalNeo4jError("START_TIMEOUT", `${waited}. It printed last:\n${tailOf(await launched.log())}`);
}

function wrongCredentials({ passwordFile, options }: Attempt): LocalNeo4jError {
  return new LocalNeo4jError(
    "WRONG_CREDENTIALS",
    `The password in ${passwordFile} is not the one of the databases in ${options.dataDirectory}. ` +
      "Put the right one into that file, or move the folder away to begin anew.",
  );
}

async function untilListening(attempt: Attempt, launched: LaunchedNeo4j, signal: AbortSignal): Promise<void> {
  while (performance.now() < attempt.deadline && !(await launched.log()).includes("Bolt enabled on")) {
    await pause(lookAtLogEveryMs, undefined, { signal });
  }
}

function boltUriOf({ bolt }: Ports): string {
  return `bolt://127.0.0.1:${bolt}`;
}

async function running(attempt: Attempt, launched: LaunchedNeo4j): Promise<RunningNeo4j> {
  const { options, folders, ports, password, passwordFile, neo4j } = attempt;
  launched.becameReady();
  await forgetInitialPassword(folders.data);
  const file = holderFile(options.dataDirectory);
  const holder: Holder = { processId: launched.processId, ownerProcessId: process.pid };
  await writeFile(file, JSON.stringify(holder));
  const exited = launched.exited.then(async ({ code, signal, logTail }) => {
    await rm(file, { force: true });
    return { code, signal, logTail };
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= stopInOrder(launched, exited, options.stages));
  return {
    boltUri: boltUriOf(ports),
    browserUrl: `http://localhost:${ports.http}/browser/`,
    username,
    password,
    passwordFile,
    processId: launched.processId,
    version: neo4j.version,
    exited,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function stopInOrder(
  launched: LaunchedNeo4j,
  exited: Promise<ExitReport>,
  stages: Stages,
): Promise<void> {
  if (launched.trains)
    stages.note("Stopping Neo4j; this once it also keeps what makes later starts quicker.");
  launched.signal("SIGTERM");
  const timeoutMs = launched.trains ? trainingStopTimeoutMs : stopTimeoutMs;
  const forceful = setTimeout(() => launched.signal("SIGKILL"), timeoutMs);
  await exited;
  clearTimeout(forceful);
}
