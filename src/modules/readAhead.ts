import DataLoader from "dataloader";
import type { ReadStep } from "../neo4j/composeReads.ts";
import type { Graph } from "../neo4j/Graph.ts";
import type { WantedOfColumn } from "../neo4j/specialise.ts";
import type { AnyReader } from "./readers.ts";

/** What is known to be asked for soon: one loader's query, and those for the rows that it will bring. */
export interface PlannedRead {
  readonly reader: AnyReader;
  /** At the top, all of them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** At the top, the ids that are asked for, if any. */
  readonly ids?: readonly string[];
  /** Where a row of the read above has the id, as a path: absent at the top. */
  readonly idFrom?: readonly string[];
  /** The properties that are wanted of its rows, when it is not all of them. */
  readonly wanted?: WantedOfColumn;
  readonly below: readonly PlannedRead[];
}

/** More than this in one statement takes Neo4j longer to plan than round trips cost; the rest is left to the loaders. */
export const MAXIMUM_STEPS = 16;

/** Reads what is planned, all that is asked for at once in one round trip, and fills the loaders with it. */
export function createReadAhead(graph: Graph) {
  const reads = new DataLoader<PlannedRead, true>(
    async (planned) => {
      const rows = await graph.readTogether(planned.map(toStep));
      const next = rows[Symbol.iterator]();
      for (const read of planned) keep(read, read.ids ?? [], next);
      return planned.map(() => true);
    },
    { cache: false },
  );
  return { readAhead: (planned: PlannedRead) => reads.load(planned) };
}

function toStep({ reader, parameters, idFrom, wanted, below }: PlannedRead): ReadStep {
  return {
    query: reader.query,
    parameters,
    ...(idFrom && { idFrom: idFrom.join(".") }),
    ...(wanted && { wanted }),
    below: below.map(toStep),
  };
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
