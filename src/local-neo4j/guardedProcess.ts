import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface GuardedProcess {
  readonly processId: number;
  readonly ended: Promise<ProcessEnd>;
  signal(name: "SIGTERM" | "SIGKILL"): void;
}

export interface GuardedCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  /** File descriptor that takes standard output and standard error. */
  readonly output: number;
  /** How long the guard lets it stop by itself. */
  readonly secondsToStop?: number;
}

/**
 * Starts a process that never outlives this one, however this one ends.
 *
 * On Windows the system sees to it: libuv puts children into a job that is killed with its owner. Elsewhere a
 * guard, a shell of about one megabyte in a session of its own, reads from a pipe whose other end only this process
 * holds; at its end it stops the process, first politely. The command itself starts as a shell that waits for word
 * that the guard is there, so there is no moment without one. A guard that is killed is replaced.
 *
 * Both are sessions of their own (`detached`), so that a terminal's Ctrl-C or closing reaches only this process,
 * which then stops its database in order.
 */
export async function startGuarded(command: GuardedCommand): Promise<GuardedProcess> {
  return process.platform === "win32" ? startInJob(command) : startBehindGate(command);
}

async function startInJob({
  file,
  args,
  env,
  workingDirectory,
  output,
}: GuardedCommand): Promise<GuardedProcess> {
  const child = spawn(file, args, {
    cwd: workingDirectory,
    env,
    stdio: ["ignore", output, output],
    // Without a console of its own the child would get this one's Ctrl-C.
    windowsHide: true,
  });
  return guarded(child, await started(child));
}

const gateScript = 'read -r word <&3 && [ "$word" = go ] || exit 1; exec 3<&-; exec "$@"';

async function startBehindGate(command: GuardedCommand): Promise<GuardedProcess> {
  const child = spawn("/bin/sh", ["-c", gateScript, "gate", command.file, ...command.args], {
    cwd: command.workingDirectory,
    env: command.env,
    stdio: ["ignore", command.output, command.output, "pipe"],
    detached: true,
  });
  const result = guarded(child, await started(child));
  const gate = child.stdio[3] as NodeJS.WritableStream & { destroy(): void };
  gate.on("error", () => undefined);
  const state = { ended: false, secondsToStop: command.secondsToStop ?? defaultSecondsToStop };
  void result.ended.then(() => (state.ended = true));
  try {
    await keepGuard(result, state);
    gate.write("go\n");
    return result;
  } catch (error) {
    gate.destroy();
    throw error;
  }
}

function guarded(child: ChildProcess, processId: number): GuardedProcess {
  const ended = once(child, "exit").then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  return { processId, ended, signal: (name) => void child.kill(name) };
}

async function started(child: ChildProcess): Promise<number> {
  await once(child, "spawn");
  if (child.pid === undefined) throw new Error("expected a started process to have an id");
  child.on("error", () => undefined);
  return child.pid;
}

const defaultSecondsToStop = 10;
const beforeReplacingMs = 100;

/** `comm` tells a process that got the same id later from the one that was guarded. */
const guardScript = `
trap '' HUP INT TERM
echo ready
read -r word
[ "$word" = done ] && exit 0
there() {
  kill -0 "$1" 2>/dev/null || return 1
  case "$(ps -o comm= -p "$1" 2>/dev/null)" in ''|*java*|sh|*/sh) return 0 ;; *) return 1 ;; esac
}
there "$1" && kill -TERM "$1"
left="$2"
while there "$1"; do
  [ "$left" -eq 0 ] && kill -KILL "$1" && exit 0
  left=$((left - 1))
  sleep 1
done
`;

interface Guarding {
  readonly ended: boolean;
  readonly secondsToStop: number;
}

/** Resolves when a guard is watching. */
async function keepGuard(target: GuardedProcess, state: Guarding): Promise<void> {
  const args = [target.processId, state.secondsToStop].map(String);
  const guard = spawn("/bin/sh", ["-c", guardScript, "guard", ...args], {
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
  });
  await started(guard);
  guard.stdin.on("error", () => undefined);
  const dismiss = () => guard.stdin.end("done\n");
  void target.ended.then(dismiss);
  const replaced = once(guard, "exit").then(async () => {
    if (!state.ended) await pause(beforeReplacingMs);
    if (!state.ended) await keepGuard(target, state);
  });
  await Promise.race([once(guard.stdout, "data"), replaced]);
  guard.stdout.destroy();
}
