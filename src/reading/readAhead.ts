import DataLoader from "dataloader";
import { composeReads, type ReadStep } from "../neo4j/composeReads.ts";
import type { Graph } from "../neo4j/Graph.ts";
import { plannerOf } from "./BackgroundPlanner.ts";
import type { AnyReader } from "./readers.ts";

/** What is known to be asked for soon: one loader's query, and those for the rows that it will bring. */
export interface PlannedRead extends ReadStep {
  readonly reader: AnyReader;
  /** At the top, the ids that are asked for, if any. */
  readonly ids?: readonly string[];
  readonly below: readonly PlannedRead[];
}

/** More than this in one statement takes Neo4j longer to plan than round trips cost; the rest is left to the loaders. */
export const MAXIMUM_STEPS = 16;

/**
 * Reads what will be asked for, all that is asked for at once in one round trip, and fills the loaders with it; nothing as long
 * as Neo4j has not planned the statement for it.
 */
export function createReadAhead(graph: Graph) {
  const reads = new DataLoader<PlannedRead, boolean>(
    async (planned) => {
      const composed = composeReads(planned);
      if (!plannerOf(graph).isPlanned(composed)) return planned.map(() => false);
      const rows = await graph.readTogether(composed);
      const next = rows[Symbol.iterator]();
      for (const read of planned) keep(read, read.ids ?? [], next);
      return planned.map(() => true);
    },
    { cache: false },
  );
  return { readAhead: (planned: PlannedRead) => reads.load(planned) };
}

/** Depth first, as the rows come. */
function keep(read: PlannedRead, ids: readonly string[], next: Iterator<readonly unknown[]>): void {
  const rows = next.next().value as readonly never[];
  read.reader.keep(ids, read.parameters, rows);
  for (const below of read.below) keep(below, idsIn(rows, below.idFrom ?? []), next);
}

function idsIn(rows: readonly unknown[], path: readonly string[]): string[] {
  const ids = rows.map((row) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], row),
  );
  return [...new Set(ids)].filter((id): id is string => typeof id === "string");
}
