import { getPartialDate } from "../domain/partialDate.ts";

/** A date or an interval as GraphQL's `PartialDate`; null when the source gives none. */
export function dateField(edtf: string | null, earliest: string | null, latest: string | null) {
  if (edtf === null) return null;
  const precision = edtf.includes("/") ? ("INTERVAL" as const) : getPartialDate(edtf).precision;
  return { edtf, precision, earliest, latest };
}
