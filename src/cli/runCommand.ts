import { StartError } from "../errors.ts";
import { whenStarterEnds } from "./whenStarterEnds.ts";

export interface Command {
  /**
   * Resolves at the first Ctrl-C, SIGTERM or hang-up, so that what is open can be closed in order.
   * Throws a `StartError` when `failure` resolves first, with what it resolves to.
   */
  readonly untilStopped: (failure?: Promise<string>) => Promise<void>;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command: an expected failure prints its message and nothing else. A signal that comes before the command
 * waits for one ends the process at once, and Neo4j's guard ends Neo4j; a second signal does the same later.
 */
export async function runCommand(command: (tools: Command) => Promise<void>): Promise<void> {
  const waiting = new AbortController();
  let awaited = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!awaited || waiting.signal.aborted) process.exit(130);
      waiting.abort();
    });
  }
  const forgetStarter = whenStarterEnds(() => {
    if (!awaited) process.exit(130);
    waiting.abort();
  });
  const stopped = new Promise<void>((resolve) => {
    waiting.signal.addEventListener("abort", () => {
      resolve();
    });
  });
  try {
    await command({
      async untilStopped(failure) {
        awaited = true;
        const reason = await Promise.race([stopped, failure ?? stopped]);
        if (typeof reason === "string") throw new StartError(reason);
      },
    });
    process.exitCode = 0;
  } catch (error) {
    console.error(error instanceof StartError ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
  forgetStarter();
  for (const signal of SIGNALS) process.removeAllListeners(signal);
}
