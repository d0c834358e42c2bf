import { clearLockedPorts } from "get-port";
import type { ExitReport } from "./launchNeo4j.ts";
import { silentStages } from "./Stages.ts";
import { type LocalNeo4jOptions, type RunningNeo4j, startLocalNeo4j } from "./startLocalNeo4j.ts";

/** A Neo4j that ends more often than this has a cause that another start does not mend. */
const MOST_RESTARTS = 3;
const WITHIN_MS = 10 * 60_000;

/**
 * Starts Neo4j, and starts it again at the same addresses when it ends by itself, such as killed for want of memory. `exited`
 * resolves when it has been stopped, or is not started again; why is told in the stages' notes.
 */
export async function keepRunning(
  options: LocalNeo4jOptions,
  start = startLocalNeo4j,
): Promise<RunningNeo4j> {
  const first = await start(options);
  const sameAddresses = {
    ...options,
    boltPort: portOf(first.boltUri),
    httpPort: portOf(first.browserUrl),
    stages: silentStages,
  };
  const note = (text: string) => {
    options.stages.note(text);
  };
  let stopped = false;
  const isStopped = () => stopped;
  const endedAt: number[] = [];
  let current = first;

  const exited = untilEnded();
  const stop = async () => {
    stopped = true;
    await current.stop();
    await exited;
  };
  return {
    ...first,
    get processId() {
      return current.processId;
    },
    exited,
    stop,
    [Symbol.asyncDispose]: stop,
  };

  async function untilEnded(): Promise<ExitReport> {
    for (;;) {
      const report = await current.exited;
      if (isStopped() || endsTooOften()) return report;
      note(`Neo4j ended by itself (${report.signal ?? `code ${report.code}`}). It is started again.`);
      // It gives no port twice within half a minute.
      clearLockedPorts();
      const next = await start(sameAddresses).catch((error: unknown) => {
        note(`Neo4j could not be started again. ${error instanceof Error ? error.message : String(error)}`);
      });
      if (next === undefined) return report;
      current = next;
      if (isStopped()) await next.stop();
      else if (next.boltUri === first.boltUri) note("Neo4j answers again.");
      else {
        note(`Neo4j could not be started again: another program has taken ${first.boltUri}.`);
        await next.stop();
        return report;
      }
    }
  }

  function endsTooOften(): boolean {
    const now = performance.now();
    endedAt.push(now);
    return endedAt.filter((at) => now - at < WITHIN_MS).length > MOST_RESTARTS;
  }
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}
