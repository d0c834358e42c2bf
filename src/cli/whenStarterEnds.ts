import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isAlive } from "../local-neo4j/isAlive.ts";

const LOOK_EVERY_MS = 500;

/**
 * Calls `stop` when npm, which started this process, has ended or its shell has: npm does not pass on what ends it, and
 * would leave this process behind. What npm did not start, whoever started it may leave.
 */
export function whenStarterEnds(stop: () => void, environment: NodeJS.ProcessEnv = process.env): () => void {
  if (environment["npm_lifecycle_event"] === undefined) return () => undefined;
  const parent = process.ppid;
  const starters = [parent];
  void parentOfShell(parent).then((npm) => {
    if (npm !== undefined) starters.push(npm);
  });
  const clock = setInterval(() => {
    if (process.ppid === parent && starters.every(isAlive)) return;
    clearInterval(clock);
    stop();
  }, LOOK_EVERY_MS).unref();
  return () => {
    clearInterval(clock);
  };
}

const run = promisify(execFile);

/** Undefined when the process is no shell, but npm itself, or when it cannot be told. */
async function parentOfShell(processId: number): Promise<number | undefined> {
  try {
    return process.platform === "win32" ? await parentOnWindows(processId) : await parentOnUnix(processId);
  } catch {
    return undefined;
  }
}

async function parentOnUnix(processId: number): Promise<number | undefined> {
  const { stdout } = await run("ps", ["-o", "ppid=,args=", "-p", String(processId)]);
  const [, parent] = /^\s*(\d+)\s+(?:\S*\/)?(?:ba|da|z|k|a)?sh -c /.exec(stdout) ?? [];
  const found = Number(parent);
  return found > 0 ? found : undefined;
}

/** There npm always starts `cmd.exe`. */
async function parentOnWindows(processId: number): Promise<number | undefined> {
  const question = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${String(processId)}').ParentProcessId`;
  const { stdout } = await run("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", question], {
    windowsHide: true,
  });
  const found = Number(stdout.trim());
  return found > 0 ? found : undefined;
}
