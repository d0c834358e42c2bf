import { parsePartialDate } from "../domain/partialDate.ts";

const MS_PER_DAY = 86_400_000;

/**
 * The number of a day: days since 1970-01-01 in the proleptic Gregorian calendar of ISO 8601, below zero before it.
 *
 * @throws RangeError when the text is no day.
 */
export function getDayNumber(isoDay: string): number {
  if (parsePartialDate(isoDay)?.precision !== "DAY")
    throw new RangeError(`Expected a day such as 2003-06-23, but got ${JSON.stringify(isoDay)}.`);
  return Date.parse(isoDay) / MS_PER_DAY;
}

/** The ISO 8601 text of a day's number. */
export function formatDay(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The day so many calendar months later, or earlier when `months` is below zero. Where that month has no such day its
 * last one is taken: a month after 31 January is 28 February, or the 29th in a leap year.
 */
export function addMonths(dayNumber: number, months: number): number {
  const date = new Date(dayNumber * MS_PER_DAY);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return date.getTime() / MS_PER_DAY;
}
