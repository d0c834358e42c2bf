import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface LoadJob {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly timeoutSeconds: number;
}

export interface LoadResult {
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
  /** Requests without an answer, or with errors in it. */
  readonly failures: number;
}

export interface Loader extends AsyncDisposable {
  run(job: LoadJob): Promise<LoadResult>;
}

export function startLoader(): Loader {
  const child = fork(join(import.meta.dirname, "loader.ts"), { execArgv: ["--import", "tsx/esm"] });
  const ended = once(child, "exit");
  return {
    async run(job) {
      child.send(job);
      const [result] = (await Promise.race([once(child, "message"), ended])) as [LoadResult | number | null];
      if (typeof result === "object" && result !== null) return result;
      throw new Error(`The process that sends requests ended with ${String(result)}.`);
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
