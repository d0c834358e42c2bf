import { parsePartialDate } from "./partialDate.ts";

/** A time in Extended Date/Time Format (ISO 8601-2) with the days that bound it. */
export interface DateInterval {
  /** A date (`1992`), two of them (`1992/1994-05`), or one with an open end (`2002/..`, `../1991`). */
  readonly edtf: string;
  /** First day that the start may mean, ISO 8601; null when the start is open. */
  readonly earliest: string | null;
  /** Last day that the end may mean, ISO 8601; null when the end is open. */
  readonly latest: string | null;
}

const OPEN_END = "..";

/**
 * Reads a date or an interval; undefined when the text is neither. Its dates are of level 0, its open ends of level 1.
 * One that ends before it starts is read too: `endsBeforeItStarts` tells.
 */
export function parseDateInterval(edtf: string): DateInterval | undefined {
  const [from = "", until = from, ...more] = edtf.split("/");
  if (more.length > 0 || (from === OPEN_END && until === OPEN_END)) return undefined;
  const earliest = from === OPEN_END ? null : parsePartialDate(from)?.earliest;
  const latest = until === OPEN_END ? null : parsePartialDate(until)?.latest;
  return earliest === undefined || latest === undefined ? undefined : { edtf, earliest, latest };
}

/** Whether even the last day of its end comes before the first day of its start. */
export function endsBeforeItStarts({ earliest, latest }: DateInterval): boolean {
  return earliest !== null && latest !== null && latest < earliest;
}

/** Reads an interval that the import has checked; throws when it was not. */
export function getDateInterval(edtf: string): DateInterval {
  const interval = parseDateInterval(edtf);
  if (interval === undefined) {
    throw new Error(`Expected a date or an interval in EDTF, but got ${JSON.stringify(edtf)}.`);
  }
  return interval;
}
