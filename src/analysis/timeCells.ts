/** The dimensions of a statistic that are spans of time. */
export type TimeDimension = "YEAR" | "MONTH" | "PERIOD";

/** A span of time that agreements are counted in, both ends inclusive, ISO 8601; null is an open end. */
export interface TimeCell {
  /** `2016`, `2016-05` or a period's id. */
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Days, both inclusive, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** The cells of one dimension that share a day with the span, in order. */
export function timeCells(dimension: TimeDimension, span: Days, periods: readonly TimeCell[]): TimeCell[] {
  switch (dimension) {
    case "YEAR":
      return valuesBetween(span.from.slice(0, 4), span.until.slice(0, 4)).map(cellOf);
    case "MONTH":
      return valuesBetween(span.from.slice(0, 7), span.until.slice(0, 7)).map(cellOf);
    case "PERIOD":
      return periods.filter((period) => intersects(period, span));
  }
}

/** Every year from the first to the last, both inclusive, or every month. */
export function valuesBetween(first: string, last: string): string[] {
  if (first > last) return [];
  const values = [first];
  // Not until it is greater: after 9999 comes 10000, which is less as a text.
  for (let value = first; value !== last; values.push(value)) value = neighbour(value, 1);
  return values;
}

/** The year or month so many years or months later. */
export function neighbour(value: string, steps: 1 | -1): string {
  const [year = 0, month] = value.split("-").map(Number);
  if (month === undefined) return fourDigits(year + steps);
  const months = 12 * year + month - 1 + steps;
  return `${fourDigits(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The days of a year or a month. */
export function cellOf(value: string): TimeCell {
  if (value.length === 4) return { value, from: `${value}-01-01`, until: `${value}-12-31` };
  return { value, from: `${value}-01`, until: `${value}-${lastDay(value)}` };
}

/** Whether the two share a day. */
export function intersects(one: Omit<TimeCell, "value">, other: Omit<TimeCell, "value">): boolean {
  return startsBy(one.from, other.until) && startsBy(other.from, one.until);
}

/** Whether every day of the span lies in the cell. */
export function holds(cell: TimeCell, { from, until }: Days): boolean {
  return startsBy(cell.from, from) && startsBy(until, cell.until);
}

/** How many letters of an ISO 8601 day tell which of the cells it lies in: a year's, a month's or a whole day's. */
export function precisionOf(cells: readonly TimeCell[]): 4 | 7 | 10 {
  if (cells.every(({ from, until }) => endsWith(from, "-01-01") && endsWith(until, "-12-31"))) return 4;
  return cells.every(
    ({ from, until }) => endsWith(from, "-01") && endsWith(until, until && `-${lastDay(until)}`),
  )
    ? 7
    : 10;
}

function endsWith(day: string | null, end: string | null): boolean {
  return day === null || end === null || day.endsWith(end);
}

function startsBy(from: string | null, until: string | null): boolean {
  return from === null || until === null || from <= until;
}

/** The last day of the month that an ISO 8601 date begins with. */
function lastDay(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return String(day.getUTCDate());
}

function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}
