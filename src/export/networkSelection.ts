import { parsePartialDate, type PartialDate } from "../domain/partialDate.ts";
import type { AgreementFilter, AgreementFilterParameters } from "../nouns/agreement/agreementFilter.ts";

export const PROJECTIONS = [
  "TWO_MODE",
  "MUNICIPALITIES",
  "PARTNER_CITIES",
  "COUNTRIES",
  "PROVINCES_AND_COUNTRIES",
] as const;
export const MUNICIPALITY_KINDS = ["METROPOLITAN", "PROVINCIAL_CENTRE", "DISTRICT", "TOWN"] as const;

export type Projection = (typeof PROJECTIONS)[number];

/** Which network was asked for. */
export interface NetworkSelection {
  readonly filter: AgreementFilter;
  /** A day of ISO 8601. */
  readonly asOf: string | null;
  readonly projection: Projection;
}

/** The selection that makes these parameters of a statement. */
export function selectionOf(agreements: AgreementFilterParameters, projection: Projection): NetworkSelection {
  const { asOf, dateFrom, dateUntil, ...others } = agreements;
  const filter = {
    ...others,
    dateFrom: shortestDate(dateFrom, ({ earliest }) => earliest),
    dateUntil: shortestDate(dateUntil, ({ latest }) => latest),
  };
  const given = Object.entries(filter).filter(([, value]) => value !== null);
  return { filter: Object.fromEntries(given), asOf, projection };
}

/** `1995` for 1 January 1995 where a date stands for its first day, and for 31 December where for its last. */
function shortestDate(day: string | null, dayOf: (date: PartialDate) => string): PartialDate | null {
  if (day === null) return null;
  const dates = [day.slice(0, 4), day.slice(0, 7), day].map(parsePartialDate);
  return dates.find((date) => date !== undefined && dayOf(date) === day) ?? null;
}
