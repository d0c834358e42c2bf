import type { CountInterval } from "../domain/asOf.ts";
import { type Dimension, isTime, type Placement, placer, type PlacementOptions } from "./placements.ts";

/** Agreements that are alike in every dimension but the days that their dates may mean. */
export interface AgreementGroup {
  /** One for each dimension that is no span of time. */
  readonly values: readonly string[];
  /** As much of the date as tells its cells (EDTF); empty where no dimension is a span of time, null when undated. */
  readonly date: string | null;
  readonly agreements: number;
  /** Those of them that had been signed for certain by the day asked for. */
  readonly certain: number;
  /** First and last day that any of their dates may mean, ISO 8601. */
  readonly first: string | null;
  readonly latest: string | null;
}

/** What falls together in every dimension. */
export interface Cell {
  /** One for each dimension; null for undated agreements in a span of time. */
  readonly keys: readonly (string | null)[];
  /** Agreements that are in the cell for certain, and that may be. */
  min: number;
  max: number;
  /** Those that may have been signed in this span of time and in none before. */
  begun: number;
  /** Those that had been signed for certain by the end of this span of time, and not by that of the one before. */
  ended: number;
  /** First and last day of the cell on which one of them may have been signed, ISO 8601. */
  first: string | null;
  latest: string | null;
}

/** Every agreement once: those that are certain, and those that are possible. */
export function countTotal(groups: readonly AgreementGroup[]): CountInterval {
  return groups.reduce(
    ({ min, max }, { agreements, certain }) => ({ min: min + certain, max: max + agreements }),
    { min: 0, max: 0 },
  );
}

/**
 * Spreads groups over the cells that their dates may mean. An agreement counts in `max` of each of these cells, and in
 * `min` only where all the days that its date may mean lie in the cell.
 */
export function countCells(groups: readonly AgreementGroup[], options: PlacementOptions): Cell[] {
  const cells = new Map<string, Cell>();
  const placementsOf = placer(options);
  for (const group of groups) {
    for (const placement of placementsOf(group.date)) {
      const keys = keysOf(options.dimensions, group.values, placement.times);
      const key = cellKey(keys);
      let cell = cells.get(key);
      if (cell === undefined) {
        cell = emptyCell(keys);
        cells.set(key, cell);
      }
      add(cell, group, placement);
    }
  }
  return [...cells.values()];
}

export function emptyCell(keys: Cell["keys"]): Cell {
  return { keys, min: 0, max: 0, begun: 0, ended: 0, first: null, latest: null };
}

/** Equal for equal keys, and for no others. */
export function cellKey(keys: Cell["keys"]): string {
  return keys.map((key) => key ?? "").join("\n");
}

/** Puts the value of each dimension where the dimension stands. */
export function keysOf(
  dimensions: readonly Dimension[],
  values: AgreementGroup["values"],
  times: Placement["times"],
): Cell["keys"] {
  let value = 0;
  let time = 0;
  return dimensions.map((dimension) => (isTime(dimension) ? times[time++] : values[value++]) ?? null);
}

function add(cell: Cell, group: AgreementGroup, { certain, begins, ends, days }: Placement): void {
  cell.max += group.agreements;
  if (certain) cell.min += group.certain;
  if (begins) cell.begun += group.agreements;
  if (ends) cell.ended += group.certain;
  if (days === null || group.first === null || group.latest === null) return;
  const first = group.first > days.from ? group.first : days.from;
  const latest = group.latest < days.until ? group.latest : days.until;
  if (cell.first === null || first < cell.first) cell.first = first;
  if (cell.latest === null || latest > cell.latest) cell.latest = latest;
}
