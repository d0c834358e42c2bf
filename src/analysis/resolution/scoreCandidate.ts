import { entityTypes } from "../../domain/entityTypes.ts";
import { greatCircleDistance } from "../greatCircleDistance.ts";
import type { Area, Candidate, NameQuery } from "./Candidate.ts";
import { isCalled } from "./isCalled.ts";
import { matchName, type NameMatch } from "./matchName.ts";

/** Whether what is known of the thing agrees with a candidate; `UNKNOWN` where the graph cannot tell. */
export type Agreement = "AGREES" | "UNKNOWN" | "DIFFERS";

/** What a part of a score is about. */
export type ContextKind = "TYPE" | "COUNTRY" | "PROVINCE" | "DISTANCE";

/** What one thing that is known adds to a score, or takes away. */
export interface ContextPart {
  readonly kind: ContextKind;
  readonly agreement: Agreement;
  readonly points: number;
  /** What was asked for, as it was given; empty when the text itself names the area. */
  readonly asked: readonly string[];
  /** What the candidate is or lies in; empty when the graph does not know. */
  readonly found: readonly { readonly name: string; readonly nameEn: string }[];
  /** Kilometres, for a distance. */
  readonly distanceKm: number | null;
  /** Whether what was asked for could not be read as a point. */
  readonly unreadable?: boolean;
}

/** How well a candidate answers to a text and to what is known of it. */
export interface CandidateScore {
  /** The sum of all points, from 0 to 100. */
  readonly score: number;
  readonly name: NameMatch;
  readonly namePoints: number;
  /** What was asked about beside the name, in the order TYPE, COUNTRY, PROVINCE, DISTANCE. */
  readonly context: readonly ContextPart[];
}

/** Points for a difference, and the part of what the name left open that an agreement closes. */
const WEIGHTS = {
  TYPE: { difference: -30, closes: 0.05 },
  COUNTRY: { difference: -40, closes: 0.1 },
  PROVINCE: { difference: -30, closes: 0.2 },
  DISTANCE: { difference: -40, closes: 0.3 },
} as const satisfies Record<ContextKind, object>;

const UNKNOWN_POINTS = -10;

/** Beyond its extent and this, a place is another one. */
const TOLERANCE_KM = 75;

/** A part before it is weighed. */
type Finding = Pick<ContextPart, "kind" | "agreement" | "asked" | "found" | "unreadable"> & {
  readonly distanceKm?: number;
};

/**
 * How well a candidate answers to a query.
 *
 * **Name.** 100 times the similarity (`nameSimilarity`) of the text and that name of the candidate which is most like it,
 * rounded; current, official and former names, transliterations and printed spellings all count in full. Words that only
 * say what kind of place it is (`Belediyesi`, `rayonu`) and the candidate's own country, province or city may be left out
 * of the text, at 2 %.
 *
 * **What is known beside the name** takes away where it differs: type 30 points, country 40, province 30, distance 40.
 * Where the graph cannot tell it takes 10. Where it agrees it closes a part of what the name left open, that is of 100 less
 * its points: type 5 %, country 10 %, province 20 %, distance 30 %. So no agreement lifts a name over one that is equal.
 *
 * **Distance.** Up to the extent of the candidate (25 km; 150 km for a province or region) it agrees, beyond that and
 * 75 km it differs, between the two it takes nothing.
 *
 * **Score.** The sum, not below 0 nor above 100.
 */
export function scoreCandidate(query: NameQuery, candidate: Candidate): CandidateScore {
  const name = matchName(query, candidate);
  const namePoints = Math.round(100 * name.similarity);
  const context = findings(query, candidate, name).map((finding) => weigh(finding, 100 - namePoints));
  const sum = context.reduce((total, { points }) => total + points, namePoints);
  return { score: Math.max(0, Math.min(100, sum)), name, namePoints, context };
}

function weigh(finding: Finding, open: number): ContextPart {
  const { difference, closes } = WEIGHTS[finding.kind];
  const near = finding.distanceKm !== undefined && finding.agreement === "UNKNOWN";
  const points = {
    AGREES: Math.round(closes * open),
    UNKNOWN: near ? 0 : UNKNOWN_POINTS,
    DIFFERS: difference,
  }[finding.agreement];
  return { ...finding, points, distanceKm: finding.distanceKm ?? null };
}

function findings(query: NameQuery, candidate: Candidate, { mentioned }: NameMatch): Finding[] {
  const { province, countries } = candidate;
  return [
    ...typeFinding(query, candidate),
    ...areaFinding("COUNTRY", query, query.countries, countries, mentioned),
    ...areaFinding("PROVINCE", query, query.provinces, province === null ? [] : [province], mentioned),
    ...distanceFinding(query, candidate),
  ];
}

function typeFinding({ types }: NameQuery, candidate: Candidate): Finding[] {
  if (types.length === 0) return [];
  const agrees = types.some((type) => candidate.types.includes(type));
  const found = candidate.types.slice(0, 1).map((type) => entityTypes[type]);
  return [{ kind: "TYPE", agreement: agrees ? "AGREES" : "DIFFERS", asked: types, found }];
}

/** A country or province that the text itself names counts as if it had been given. */
function areaFinding(
  kind: "COUNTRY" | "PROVINCE",
  { unknownAreas }: NameQuery,
  given: readonly string[],
  areas: readonly Area[],
  mentioned: Area | null,
): Finding[] {
  const named = mentioned !== null && areas.includes(mentioned);
  if (given.length === 0 && !named) return [];
  const agrees = given.some((text) => areas.some((area) => isCalled(text, area)));
  const namesNone = given.length > 0 && given.every((text) => unknownAreas?.has(text));
  const isUnknown = areas.length === 0 || (namesNone && !agrees);
  const agreement = isUnknown ? "UNKNOWN" : agrees || given.length === 0 ? "AGREES" : "DIFFERS";
  return [{ kind, agreement, asked: given, found: areas }];
}

function distanceFinding(
  { near, unreadableLocation }: NameQuery,
  { location, extentKm }: Candidate,
): Finding[] {
  if (unreadableLocation !== undefined) {
    return [
      { kind: "DISTANCE", agreement: "UNKNOWN", asked: [unreadableLocation], found: [], unreadable: true },
    ];
  }
  if (near === null) return [];
  const asked = [`${near.latitude}, ${near.longitude}`];
  if (location === null || extentKm === null) {
    return [{ kind: "DISTANCE", agreement: "UNKNOWN", asked, found: [] }];
  }
  const distanceKm = greatCircleDistance(near, location);
  const agreement =
    distanceKm <= extentKm ? "AGREES" : distanceKm <= extentKm + TOLERANCE_KM ? "UNKNOWN" : "DIFFERS";
  return [{ kind: "DISTANCE", agreement, asked, found: [], distanceKm }];
}
