import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { classDataSharing, type ClassDataSharing } from "./classDataSharing.ts";
import { readLog, tailOf } from "./explainFailure.ts";
import type { InstalledNeo4j } from "./fetchNeo4j.ts";
import type { Java } from "./findJava.ts";
import { startGuarded, type GuardedProcess, type ProcessEnd } from "./guardedProcess.ts";
import { isAlive } from "./isAlive.ts";
import {
  argumentFile,
  jvmArguments,
  mainArguments,
  neo4jConf,
  type Folders,
  type Memory,
  type Ports,
} from "./neo4jSettings.ts";
import { setInitialPassword } from "./password.ts";

export interface Launch {
  readonly environment: NodeJS.ProcessEnv;
  readonly java: Java;
  readonly neo4j: InstalledNeo4j;
  readonly folders: Folders;
  readonly password: string;
  readonly ports: Ports;
  readonly memory: Memory;
  /** More lines for neo4j.conf. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface ExitReport {
  readonly code: number | null;
  readonly signal: string | null;
  readonly logTail: string;
}

export interface LaunchReport extends ExitReport {
  /** All that it printed, for finding the cause. */
  readonly log: string;
}

/** A server process, which may not answer yet. */
export interface LaunchedNeo4j {
  readonly processId: number;
  readonly sharesClasses: boolean;
  /** It writes the class-data-sharing archive when it stops. */
  readonly trains: boolean;
  readonly exited: Promise<LaunchReport>;
  signal(name: "SIGTERM" | "SIGKILL"): void;
  log(): Promise<string>;
  becameReady(): void;
  discardSharedClasses(): Promise<void>;
}

export async function launchNeo4j(launch: Launch): Promise<LaunchedNeo4j> {
  const { folders, java, neo4j, environment, memory } = launch;
  await setInitialPassword(folders.data, launch.password);
  const ownConf = await ownConfFolder(folders.conf);
  const own = { ...folders, conf: ownConf };
  await writeFile(join(ownConf, "neo4j.conf"), neo4jConf(own, launch.ports, memory, launch.settings));
  const flags = jvmArguments(memory);
  const sharing = await classDataSharing(neo4j, java, flags);
  // What it puts there would stay behind when it is killed.
  const temporary = join(ownConf, "tmp");
  await mkdir(temporary);
  const args = [
    ...flags,
    ...sharing.jvmArguments,
    `-Djava.io.tmpdir=${temporary}`,
    "-cp",
    neo4j.jars.join(delimiter),
    ...mainArguments(own),
  ];
  const argsFile = join(ownConf, "java.arguments");
  await writeFile(argsFile, argumentFile(args));
  const console = await openConsole(folders.logs);
  const started = await startGuarded({
    file: java.path,
    args: [`@${argsFile}`],
    env: environment,
    workingDirectory: folders.home,
    output: console.handle.fd,
  }).finally(() => console.handle.close());
  return launched(started, sharing, ownConf, () => readLog(console.file, console.from));
}

function launched(
  started: GuardedProcess,
  sharing: ClassDataSharing,
  ownConf: string,
  log: () => Promise<string>,
): LaunchedNeo4j {
  let answered = false;
  const exited = started.ended.then(async (end) => {
    await sharing.finish(answered && endedInOrder(end)).catch(() => undefined);
    await rm(ownConf, { recursive: true, force: true });
    const text = await log();
    return { ...end, log: text, logTail: tailOf(text) };
  });
  return {
    processId: started.processId,
    sharesClasses: sharing.jvmArguments.length > 0,
    trains: sharing.trains,
    exited,
    signal: (name) => started.signal(name),
    log,
    becameReady: () => (answered = true),
    discardSharedClasses: () => sharing.discard(),
  };
}

/** 143 is what a JVM makes of SIGTERM when nothing in it chooses another code. */
function endedInOrder({ code }: ProcessEnd): boolean {
  return code === 0 || code === 143;
}

/**
 * Two starts on one data folder must not hand each other their settings in the moment before Neo4j's lock lets only
 * one of them through, so each has a folder of its own, named after its process for whoever cleans up after it.
 */
async function ownConfFolder(conf: string): Promise<string> {
  await mkdir(conf, { recursive: true });
  for (const name of await readdir(conf)) {
    if (!isAlive(Number(name.split("-", 1)[0]))) await rm(join(conf, name), { recursive: true, force: true });
  }
  const folder = join(conf, `${process.pid}-${randomUUID().slice(0, 8)}`);
  await mkdir(folder);
  return folder;
}

interface Console {
  readonly file: string;
  readonly handle: FileHandle;
  /** Where this run's part begins. */
  readonly from: number;
}

const consoleKept = 1_000_000;

async function openConsole(logs: string): Promise<Console> {
  const file = join(logs, "console.log");
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > consoleKept) await rename(file, `${file}.1`).catch(() => undefined);
  const handle = await open(file, "a");
  return { file, handle, from: (await handle.stat()).size };
}
