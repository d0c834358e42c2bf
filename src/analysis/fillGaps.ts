import { type Cell, cellKey, emptyCell } from "./countCells.ts";
import { isTime, type PlacementOptions, timeOf } from "./placements.ts";
import { cellOf, intersects, type TimeCell, valuesBetween } from "./timeCells.ts";

export interface GapOptions extends Pick<PlacementOptions, "dimensions" | "periods"> {
  readonly maximumRows: number;
}

/**
 * Adds the years or months that have no cell, from the first that has any to the last, for each value of the other
 * dimension. Where that is a span of time too, only what shares a day with it.
 *
 * @throws RangeError when that would be more than `maximumRows`.
 */
export function fillGaps(cells: readonly Cell[], { dimensions, periods, maximumRows }: GapOptions): Cell[] {
  const place = dimensions.findIndex((dimension) => dimension === timeOf(dimensions));
  const values = cells.map(({ keys }) => keys[place] ?? null).filter((value) => value !== null);
  if (place === -1 || dimensions[place] === "PERIOD" || values.length === 0) return [...cells];
  const { first, last } = ends(values);
  const outer = dimensions.find((_, index) => index !== place);
  const spanOf = (value: string): TimeCell | undefined =>
    outer === "PERIOD" ? periods.find((period) => period.value === value) : cellOf(value);
  const fits = (keys: Cell["keys"], value: string): boolean => {
    const other = keys[1 - place];
    const span = outer !== undefined && isTime(outer) && other ? spanOf(other) : undefined;
    return span === undefined || intersects(span, cellOf(value));
  };
  const known = new Set(cells.map(({ keys }) => cellKey(keys)));
  const lanes = new Map(cells.map(({ keys }) => [cellKey(keys.toSpliced(place, 1)), keys]));
  const all = valuesBetween(first, last);
  checkRows(lanes.size * all.length, maximumRows);
  const missing = [...lanes.values()].flatMap((keys) =>
    all
      .filter((value) => fits(keys, value))
      .map((value) => keys.with(place, value))
      .filter((filled) => !known.has(cellKey(filled))),
  );
  return [...cells, ...missing.map(emptyCell)];
}

export function checkRows(rows: number, maximumRows: number): void {
  if (rows > maximumRows)
    throw new RangeError(`Expected at most ${maximumRows} rows, but there would be ${rows}.`);
}

function ends(values: readonly string[]): { first: string; last: string } {
  const [start = ""] = values;
  return values.reduce(
    ({ first, last }, value) => ({
      first: value < first ? value : first,
      last: value > last ? value : last,
    }),
    { first: start, last: start },
  );
}
