/** A calendar date as precise as its source: the day, the month or the year. */
export type DatePrecision = "DAY" | "MONTH" | "YEAR";

/** A date in Extended Date/Time Format (ISO 8601-2, level 0) with the days it may mean. */
export interface PartialDate {
  /** `1993-12-04`, `1993-12` or `1993`. */
  readonly edtf: string;
  readonly precision: DatePrecision;
  /** First day that the date may mean, ISO 8601. */
  readonly earliest: string;
  /** Last day that the date may mean, ISO 8601. */
  readonly latest: string;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `1993-12-04`, `1993-12` or `1993`; undefined when the text is none of them or names a day that never was. */
export function parsePartialDate(edtf: string): PartialDate | undefined {
  const [, year, month, day] = EDTF.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) {
    return { edtf, precision: "YEAR", earliest: `${year}-01-01`, latest: `${year}-12-31` };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const lastDay = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined) {
    return { edtf, precision: "MONTH", earliest: `${edtf}-01`, latest: `${edtf}-${String(lastDay)}` };
  }
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { edtf, precision: "DAY", earliest: edtf, latest: edtf };
}

const PRINTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads a day as Turkish tables print it, `4.12.1993`; undefined when it is not one. */
export function parsePrintedDay(printed: string): PartialDate | undefined {
  const [, day, month, year] = PRINTED_DAY.exec(printed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return parsePartialDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** Reads a date that the import has checked; throws when it was not. */
export function getPartialDate(edtf: string): PartialDate {
  const date = parsePartialDate(edtf);
  if (date === undefined)
    throw new Error(`Expected a date in EDTF, level 0, but got ${JSON.stringify(edtf)}.`);
  return date;
}
