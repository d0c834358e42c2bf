import { certaintyOn, type Certainty, type Duration } from "./asOf.ts";
import { parsePartialDate, type PartialDate } from "./partialDate.ts";

/**
 * What the date of a relationship means.
 *
 * - `STATE`: it held in that time, and the source does not say that it held outside it. Without a date it is possible
 *   on any day, certain on none.
 * - `EVENT`: it happened then, and stays true from then on. Without a date of its own it happened when the event, the
 *   agreement or the work at one of its ends did.
 * - `TIMELESS`: what is said has no beginning, or one that no source here would tell. With a date it is as an `EVENT`.
 */
export type RelationTime = "STATE" | "EVENT" | "TIMELESS";

/** What the date means of each relationship type that joins two facts. */
export const relationTimes: Readonly<Record<string, RelationTime>> = {
  ABOUT: "TIMELESS",
  ACTIVE_IN: "STATE",
  ANNOUNCED: "EVENT",
  ATTACHED_TO: "STATE",
  ATTENDED_BY: "EVENT",
  AUTHORED: "EVENT",
  BASED_IN: "TIMELESS",
  BUILDS_ON: "TIMELESS",
  CITED_THROUGH: "TIMELESS",
  CITES: "TIMELESS",
  CITIZEN_OF: "TIMELESS",
  COMPLETES: "TIMELESS",
  CORRESPONDS_TO: "TIMELESS",
  EXPRESSES: "TIMELESS",
  FOUNDED: "EVENT",
  GOVERNED: "STATE",
  HAS_LOCAL_MEMBERS_IN: "STATE",
  HELD_IN: "EVENT",
  HELD_OFFICE: "STATE",
  INITIATED: "EVENT",
  IN_COUNTRY: "TIMELESS",
  IN_PROVINCE: "TIMELESS",
  JOINS: "TIMELESS",
  LISTED_BESIDE: "TIMELESS",
  MADE_BY: "EVENT",
  MET: "EVENT",
  NEGOTIATED_WITH: "STATE",
  OBJECTED_TO: "EVENT",
  PART_OF: "TIMELESS",
  PRECEDED_BY: "TIMELESS",
  PROPOSED: "EVENT",
  PURSUED_BY: "STATE",
  PURSUED_IN: "TIMELESS",
  REORGANISED: "EVENT",
  REPEATS: "EVENT",
  REPRESENTS: "TIMELESS",
  RESULTED_IN: "EVENT",
  SIGNED: "EVENT",
  SIGNED_BY: "EVENT",
  SPOKEN_AT: "EVENT",
  SPOKEN_BY: "EVENT",
  SUCCEEDED_BY: "EVENT",
  TRAINED: "STATE",
  TWINNED_WITH: "EVENT",
  VISITED: "EVENT",
  WITH: "EVENT",
};

/** The types that end: outside the time that the source gives they are not taken to hold. */
export const stateTypes = Object.keys(relationTimes).filter((type) => relationTimes[type] === "STATE");

const OPEN_END = "..";
const UNKNOWN = { earliest: null, latest: null };

/** When a relationship of this type held, by the EDTF date that its source tells it with; null when it tells none. */
export function durationOf(type: string, edtf: string | null): Duration {
  const state = relationTimes[type] === "STATE";
  if (edtf === null) return state ? { begun: UNKNOWN, ended: UNKNOWN } : { begun: UNKNOWN };
  const [from, until] = ends(edtf);
  if (!state) return { begun: { earliest: from?.earliest ?? null, latest: until?.latest ?? null } };
  return {
    begun: { earliest: from?.earliest ?? null, latest: from?.latest ?? null },
    ended: until && { earliest: dayAfter(until.earliest), latest: dayAfter(until.latest) },
  };
}

/** An end of a relationship: a thing that may be dated itself. */
export interface DatedEnd {
  /** Whether it is such as happens: an event, an agreement, a work. What happened over a time may have happened late in it. */
  readonly happens: boolean;
  /** When it happened or began, in EDTF; null when the source does not tell, or it is such as has no beginning. */
  readonly date: string | null;
}

/** Whether a thing was there on `day` (ISO 8601): what is such as happens is so from then on. */
export function presenceOn(day: string, end: DatedEnd): Certainty | null {
  if (end.date === null) return end.happens ? "POSSIBLE" : "CERTAIN";
  return certaintyOn(day, { begun: beginningOfEnd(end) });
}

function beginningOfEnd({ happens, date }: DatedEnd): Duration["begun"] {
  if (date === null) return UNKNOWN;
  const [from, until] = ends(date);
  return { earliest: from?.earliest ?? null, latest: (happens ? until : from)?.latest ?? null };
}

/** The least of several certainties; null when one of them did not hold at all. */
export function leastCertain(certainties: readonly (Certainty | null)[]): Certainty | null {
  if (certainties.includes(null)) return null;
  return certainties.includes("POSSIBLE") ? "POSSIBLE" : "CERTAIN";
}

/** A relationship with what its dates depend on. */
export interface DatedRelation {
  readonly type: string;
  /** EDTF; null when the source gives none. */
  readonly date: string | null;
  readonly ends: readonly DatedEnd[];
}

/** Whether a relationship held on `day` (ISO 8601), and both of its ends were there; null when not, even possibly. */
export function relationCertaintyOn(day: string, relation: DatedRelation): Certainty | null {
  const { type, date, ends: both } = relation;
  return leastCertain([
    isUndatedEvent(relation) ? "POSSIBLE" : certaintyOn(day, durationOf(type, date)),
    ...both.map((end) => presenceOn(day, end)),
  ]);
}

/** The days on which a relationship between two things may have begun: not before both of them were there. */
export function beginningOf(relation: DatedRelation): Duration["begun"] {
  const { type, date, ends: both } = relation;
  const beginnings = [durationOf(type, date).begun, ...both.map(beginningOfEnd)];
  const neverCertain =
    isUndatedEvent(relation) ||
    (relationTimes[type] === "STATE" && date === null) ||
    both.some((end) => end.happens && end.date === null) ||
    beginnings.some(({ earliest, latest }) => earliest !== null && latest === null);
  return {
    earliest: lastDay(beginnings.map(({ earliest }) => earliest)),
    latest: neverCertain ? null : lastDay(beginnings.map(({ latest }) => latest)),
  };
}

/** Nothing tells when it happened. */
function isUndatedEvent({ type, date, ends: both }: DatedRelation): boolean {
  return relationTimes[type] === "EVENT" && date === null && !both.some(({ happens }) => happens);
}

function lastDay(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}

/** The two ends of a date or an interval; undefined for one that is open. */
function ends(edtf: string): readonly [PartialDate | undefined, PartialDate | undefined] {
  const [from = "", until = from] = edtf.split("/");
  const read = (end: string) => (end === OPEN_END ? undefined : parsePartialDate(end));
  return [read(from), read(until)];
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
