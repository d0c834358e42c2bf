import { getPartialDate } from "../domain/partialDate.ts";
import { Remembered } from "../domain/Remembered.ts";
import { type Days, holds, type TimeCell, timeCells, type TimeDimension } from "./timeCells.ts";

/** What agreements can be counted by. */
export type Dimension =
  TimeDimension | "COUNTRY" | "PROVINCE" | "MUNICIPALITY_KIND" | "TABLE" | PlaceDimension;
type PlaceDimension = "MUNICIPALITY" | "PARTNER_CITY";

/** Where an agreement of a date falls: one of the cells that the date may mean. */
export interface Placement {
  /** One for each dimension that is a span of time; null when undated. */
  readonly times: readonly (string | null)[];
  /** Whether all the days that the date may mean lie in the cell. */
  readonly certain: boolean;
  /** Whether its first possible day lies here, of those in the other dimension. */
  readonly begins: boolean;
  /** Whether it is certain in the other dimension, and its last possible day lies here. */
  readonly ends: boolean;
  /** The days of the cell that the date may mean; null when undated. */
  readonly days: Days | null;
}

export interface PlacementOptions {
  /** One or two. */
  readonly dimensions: readonly Dimension[];
  readonly periods: readonly TimeCell[];
  /** The days asked for, ISO 8601: of a date that may mean more, only these count. Null is an open end. */
  readonly from: string | null;
  readonly until: string | null;
}

const TIME_DIMENSIONS: readonly Dimension[] = ["MONTH", "YEAR", "PERIOD"] satisfies TimeDimension[];

export function isTime(dimension: Dimension): dimension is TimeDimension {
  return TIME_DIMENSIONS.includes(dimension);
}

/** The dimension along which time goes on: months within a year, years within a period. */
export function timeOf(dimensions: readonly Dimension[]): TimeDimension | undefined {
  return TIME_DIMENSIONS.filter(isTime).find((time) => dimensions.includes(time));
}

type Placer = (date: string | null) => readonly Placement[];

/** More than there are choices of dimensions. */
const unrestricted = new Remembered<Placer>(200);

/**
 * Tells where dates fall (EDTF, or empty where no dimension is a span of time); each date is looked at once, for all requests
 * that restrict no days.
 */
export function placer(options: PlacementOptions): Placer {
  const { dimensions, periods, from, until } = options;
  if (periods.length > 0 || from !== null || until !== null) return rememberingPlacer(options);
  return unrestricted.get(dimensions.join(), () => rememberingPlacer(options));
}

function rememberingPlacer(options: PlacementOptions): Placer {
  const known = new Map<string | null, readonly Placement[]>();
  const place = placeDate(options);
  return (date) => {
    const placements = known.get(date) ?? place(date);
    known.set(date, placements);
    return placements;
  };
}

const EVERYWHERE = { certain: true, begins: true, ends: true };
const ALWAYS: TimeCell = { value: "", from: null, until: null };

function placeDate({ dimensions, periods, from, until }: PlacementOptions) {
  const times = dimensions.filter(isTime);
  const inner = timeOf(dimensions);
  const outer = times.find((time) => time !== inner);
  const asked = { from: from ?? "0000-01-01", until: until ?? "9999-12-31" };
  return (date: string | null): readonly Placement[] => {
    if (inner === undefined) return [{ ...EVERYWHERE, times: [], days: asked }];
    // The undated are in no period.
    if (date === null) {
      return times.includes("PERIOD") ? [] : [{ ...EVERYWHERE, times: times.map(() => null), days: null }];
    }
    const meant = daysOf(date);
    const left = cut(meant, asked);
    const outerCells = outer === undefined ? [ALWAYS] : timeCells(outer, left, periods);
    return outerCells.flatMap((outerCell) => {
      const days = cut(left, outerCell);
      const valueOf = (cell: TimeCell) => times.map((time) => (time === inner ? cell : outerCell).value);
      return timeCells(inner, days, periods).map((cell) => ({
        ...place({ cell, outerCell, meant, days }),
        times: valueOf(cell),
      }));
    });
  };
}

/** `days` are those of the date that lie in the outer cell. */
function place(the: {
  cell: TimeCell;
  outerCell: TimeCell;
  meant: Days;
  days: Days;
}): Omit<Placement, "times"> {
  const { cell, outerCell, meant, days } = the;
  const inOuter = holds(outerCell, meant);
  const last = { from: meant.until, until: meant.until };
  return {
    certain: inOuter && holds(cell, meant),
    begins: cell.from === null || days.from >= cell.from,
    ends: inOuter && holds(cell, last),
    days: cut(days, cell),
  };
}

function daysOf(date: string): Days {
  const { earliest, latest } = getPartialDate(date);
  return { from: earliest, until: latest };
}

function cut(days: Days, { from, until }: Omit<TimeCell, "value">): Days {
  return {
    from: from !== null && from > days.from ? from : days.from,
    until: until !== null && until < days.until ? until : days.until,
  };
}
