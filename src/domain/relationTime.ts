import { certaintyOn, type Certainty, type Duration } from "./asOf.ts";
import { parsePartialDate, type PartialDate } from "./partialDate.ts";
import { relationTypes } from "./relationTypes.ts";

/** The types that end: outside the time that the source gives they are not taken to hold. */
export const stateTypes = Object.keys(relationTypes).filter((type) => relationTypes[type]?.time === "STATE");

const OPEN_END = "..";
const UNKNOWN = { earliest: null, latest: null };

/** When a relationship of this type held, by the EDTF date that its source tells it with; null when it tells none. */
export function durationOf(type: string, edtf: string | null): Duration {
  const state = relationTypes[type]?.time === "STATE";
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
  /** Whether it is an event, an agreement or a work. What happened over a time may have happened late in it. */
  readonly happens: boolean;
  /** When it happened or began, in EDTF; null when the source does not tell, or it has no beginning. */
  readonly date: string | null;
}

/** Whether a thing was there on `day` (ISO 8601): what happened is there from then on. */
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
    (relationTypes[type]?.time === "STATE" && date === null) ||
    both.some((end) => end.happens && end.date === null) ||
    beginnings.some(({ earliest, latest }) => earliest !== null && latest === null);
  return {
    earliest: lastDay(beginnings.map(({ earliest }) => earliest)),
    latest: neverCertain ? null : lastDay(beginnings.map(({ latest }) => latest)),
  };
}

/** Nothing tells when it happened. */
function isUndatedEvent({ type, date, ends: both }: DatedRelation): boolean {
  return relationTypes[type]?.time === "EVENT" && date === null && !both.some(({ happens }) => happens);
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
