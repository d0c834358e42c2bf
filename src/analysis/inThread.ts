import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { once } from "../domain/once.ts";
import type { longAnalyses } from "./longAnalyses.ts";

type Analyses = typeof longAnalyses;

/** One core is left to the requests. The threads stay, since one takes a third of a second to begin. */
const threads = once(
  () =>
    new Tinypool({
      filename: new URL("./thread.mjs", import.meta.url).href,
      minThreads: 1,
      maxThreads: Math.max(1, availableParallelism() - 1),
      execArgv: [],
    }),
);

/** Has a thread begin, so that the first long analysis need not wait for it. */
export function beginThread(): void {
  threads();
}

/** Runs a long analysis in a thread of its own, so that no other request waits for it. Rejects with what it throws. */
export function inThread<Name extends keyof Analyses>(
  name: Name,
  ...given: Parameters<Analyses[Name]>
): Promise<ReturnType<Analyses[Name]>> {
  return threads().run({ name, given }) as Promise<ReturnType<Analyses[Name]>>;
}
