import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "../../src/local-neo4j/isAlive.ts";

export interface ChildScript extends AsyncDisposable {
  readonly child: ChildProcess;
  nextLine(): Promise<string>;
}

/** Runs a script of this folder as a process of its own. */
export function runScript(name: string, given: unknown): ChildScript {
  const script = new URL(name, import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx/esm", script, JSON.stringify(given)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async () => ((await lines.next()) as { value?: string }).value ?? "",
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export async function killed({ child }: ChildScript): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Throws when it is still there after a time that is long even for a busy machine. */
export async function untilGone(processId: number, withinMs = 25_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (isAlive(processId)) {
    if (performance.now() > deadline)
      throw new Error(`process ${processId} outlived its parent by ${withinMs} ms`);
    await pause(50);
  }
}

export function processesWith(text: string): number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(text)).map((line) => Number.parseInt(line, 10));
}
