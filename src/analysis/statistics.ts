import { compareTexts } from "../domain/compareTexts.ts";
import type { CountInterval } from "../domain/asOf.ts";
import { type AgreementGroup, type Cell, cellKey, countCells, countTotal } from "./countCells.ts";
import { checkRows, fillGaps } from "./fillGaps.ts";
import { type Dimension, type PlacementOptions, timeOf } from "./placements.ts";
import { neighbour, type TimeCell } from "./timeCells.ts";

/** A period, with the one before it in the same division of time. */
export interface CountedPeriod extends TimeCell {
  readonly before: string | null;
}

export interface StatisticsOptions extends PlacementOptions {
  readonly periods: readonly CountedPeriod[];
  readonly orderBy: "NATURAL" | "COUNT";
  /** Whether years and months without agreements become rows, from the first that has any to the last. */
  readonly fillGaps: boolean;
  /** A text by which a value of a dimension is ordered. */
  readonly orderOf: (dimension: Dimension, value: string) => string;
  readonly maximumRows: number;
  /** Whether to work out what compares a row with those before it; null otherwise. */
  readonly cumulative: boolean;
  readonly growth: boolean;
}

export interface StatisticsRow {
  readonly keys: Cell["keys"];
  readonly agreements: CountInterval;
  /** Null where no dimension is a year or a month, and for the undated. */
  readonly cumulative: CountInterval | null;
  readonly share: number;
  readonly growth: number | null;
  readonly first: string | null;
  readonly latest: string | null;
}

export interface StatisticsResult {
  readonly total: CountInterval;
  readonly rows: readonly StatisticsRow[];
}

/**
 * Agreements by one or two dimensions.
 *
 * @throws RangeError when there would be more rows than `maximumRows`.
 */
export function measureStatistics(
  groups: readonly AgreementGroup[],
  options: StatisticsOptions,
): StatisticsResult {
  const counted = countCells(groups, options);
  const cells = options.fillGaps ? fillGaps(counted, options) : counted;
  checkRows(cells.length, options.maximumRows);
  const total = countTotal(groups);
  const sorted = sortCells(cells, options);
  const cumulate = options.cumulative ? cumulator(sorted, options.dimensions) : nothing;
  const grow = options.growth ? growthOf(sorted, options) : nothing;
  const rows = sorted.map((cell) => ({
    keys: cell.keys,
    agreements: { min: cell.min, max: cell.max },
    cumulative: cumulate(cell),
    share: total.max === 0 ? 0 : cell.max / total.max,
    growth: grow(cell),
    first: cell.first,
    latest: cell.latest,
  }));
  if (options.orderBy === "COUNT") rows.sort((one, other) => other.agreements.max - one.agreements.max);
  return { total, rows };
}

function nothing(): null {
  return null;
}

/** By the first dimension, then by the second; the undated last. */
function sortCells(cells: readonly Cell[], { dimensions, orderOf }: StatisticsOptions): Cell[] {
  const ranks = dimensions.map((dimension, place) => {
    const values = [...new Set(cells.map(({ keys }) => keys[place] ?? null))];
    const ordered = values.map((value) => ({
      value,
      order: value === null ? "\uffff" : orderOf(dimension, value),
    }));
    ordered.sort(
      (one, other) =>
        compareTexts(one.order, other.order) || compareTexts(one.value ?? "", other.value ?? ""),
    );
    return new Map(ordered.map(({ value }, rank) => [value, rank]));
  });
  const rankOf = ({ keys }: Cell) =>
    ranks.reduce((rank, values, place) => rank * values.size + (values.get(keys[place] ?? null) ?? 0), 0);
  return cells
    .map((cell) => ({ cell, rank: rankOf(cell) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ cell }) => cell);
}

/** Counts up to the end of each year or month, apart for each value of the other dimension. */
function cumulator(
  sorted: readonly Cell[],
  dimensions: readonly Dimension[],
): (cell: Cell) => CountInterval | null {
  const place = dimensions.findIndex((dimension) => dimension === timeOf(dimensions));
  if (place === -1 || dimensions[place] === "PERIOD") return nothing;
  const running = new Map<string, CountInterval>();
  const cumulated = new Map<Cell, CountInterval>();
  for (const cell of sorted) {
    if (cell.keys[place] === null) continue;
    const others = cellKey(cell.keys.toSpliced(place, 1));
    const { min, max } = running.get(others) ?? { min: 0, max: 0 };
    const sum = { min: min + cell.ended, max: max + cell.begun };
    running.set(others, sum);
    cumulated.set(cell, sum);
  }
  return (cell) => cumulated.get(cell) ?? null;
}

/** How much more there are than in the year, month or period before: (now − before) / before. */
function growthOf(
  cells: readonly Cell[],
  { dimensions, periods }: StatisticsOptions,
): (cell: Cell) => number | null {
  const place = dimensions.findIndex((dimension) => dimension === timeOf(dimensions));
  if (place === -1) return nothing;
  const byKey = new Map(cells.map((cell) => [cellKey(cell.keys), cell]));
  const periodsBefore = new Map(periods.map(({ value, before }) => [value, before]));
  return ({ keys, max }) => {
    const value = keys[place] ?? null;
    if (value === null) return null;
    const earlier = dimensions[place] === "PERIOD" ? periodsBefore.get(value) : neighbour(value, -1);
    const before = earlier && byKey.get(cellKey(keys.with(place, earlier)))?.max;
    return before ? (max - before) / before : null;
  };
}
