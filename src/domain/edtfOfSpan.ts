import { parsePartialDate } from "./partialDate.ts";

/** The shortest EDTF text for the days from `earliest` to `latest` (ISO 8601): a day, a month, a year or an interval. */
export function edtfOfSpan(earliest: string, latest: string | null): string {
  if (latest === null) return `${earliest}/..`;
  const dates = [earliest, earliest.slice(0, 7), earliest.slice(0, 4)].map(parsePartialDate);
  const exact = dates.find((date) => date?.earliest === earliest && date.latest === latest);
  return exact?.edtf ?? `${earliest}/${latest}`;
}
