import { foldName } from "../../domain/foldName.ts";
import { type NameReading, nameReadings } from "../../domain/nameReadings.ts";
import {
  type Area,
  type Candidate,
  type CandidateName,
  NAME_KINDS,
  type NameKind,
  type NameQuery,
} from "./Candidate.ts";
import { isCalled } from "./isCalled.ts";
import { nameSimilarity } from "./nameSimilarity.ts";
import { meansProvinceSeat, toldKind, withoutKindWords } from "./placeWords.ts";

/** What a text has in common with the name of a candidate that is most like it. */
export interface NameMatch {
  /** The text. */
  readonly asked: string;
  readonly name: CandidateName;
  /** From 0 to 1. */
  readonly similarity: number;
  /** The country, province or city of the candidate that the text itself names; null when it names none. */
  readonly mentioned: Area | null;
}

/** A reading of a text: the whole of it, or what is left without words that are no part of the name. */
interface Reading {
  readonly text: string;
  readonly weight: number;
  readonly isGuess: boolean;
  readonly mentioned: Area | null;
}

/** What was left out costs a little, so that the whole text comes first where it is a name as well. */
const SHORTENED = 0.98;
/** `Akmola Region` is not the city of Akmola: below what is sure. */
const OTHER_KIND = 0.84;

/** The name of the candidate that the text of a query is most like. */
export function matchName(query: NameQuery, candidate: Candidate): NameMatch {
  const special = matchIdentifier(query, candidate) ?? matchSeat(query, candidate);
  if (special !== null) return special;
  const readings = nameReadings(query.name).flatMap((reading) => readingsOf(reading, candidate));
  return candidate.names
    .flatMap((name) => readings.map((reading) => ({ asked: query.name, ...compare(reading, name) })))
    .reduce((best, match) => (isBetter(match, best) ? match : best), like(query.name, "", "OTHER", 0));
}

function matchIdentifier({ name }: NameQuery, { id }: Candidate): NameMatch | null {
  return name.trim() === id ? like(name, id, "IDENTIFIER", 1) : null;
}

function matchSeat(
  { name, provinces }: NameQuery,
  { isProvinceSeat, province }: Candidate,
): NameMatch | null {
  if (!isProvinceSeat || province === null || !meansProvinceSeat(foldName(name))) return null;
  return provinces.some((text) => isCalled(text, province)) ? like(name, name, "SEAT", 1) : null;
}

function like(asked: string, text: string, kind: NameKind, similarity: number): NameMatch {
  const name = { text, folded: foldName(text), kind, language: null, from: null, until: null };
  return { asked, name, similarity, mentioned: null };
}

function readingsOf({ text: folded, weight, isGuess }: NameReading, candidate: Candidate): Reading[] {
  const { countries, province, city } = candidate;
  const areas = [city, province, ...countries].filter((area) => area !== null);
  const texts = [
    { text: folded, weight, isGuess, mentioned: null },
    ...areas
      .flatMap((area) => withoutArea(folded, area))
      .flatMap((reading) => [reading, ...withoutFurtherAreas(reading, areas)])
      .map((reading) => ({ ...reading, weight: weight * reading.weight, isGuess })),
  ];
  return texts.flatMap((reading) => {
    const shorter = withoutKindWords(reading.text);
    return shorter === "" || shorter === reading.text
      ? [reading]
      : [
          reading,
          // Whatever is left out costs once.
          {
            ...reading,
            text: shorter,
            weight: Math.min(reading.weight, weight * kindWeight(reading.text, candidate)),
          },
        ];
  });
}

function kindWeight(text: string, { types, isRegion }: Candidate): number {
  const told = toldKind(text);
  const isCity = types.includes("LocalGovernment") && !isRegion;
  return (told === "REGION" && isCity) || (told === "CITY" && isRegion) ? OTHER_KIND : SHORTENED;
}

/** `keçiören ankara türkiye` names the country as well as the province. */
function withoutFurtherAreas(
  reading: Omit<Reading, "isGuess">,
  areas: readonly Area[],
): Omit<Reading, "isGuess">[] {
  return areas
    .filter((area) => area !== reading.mentioned)
    .flatMap((area) => withoutArea(reading.text, area))
    .map(({ text }) => ({ ...reading, text }));
}

/** `bakü nizami` without `bakü`, of a candidate that lies in Bakü. */
function withoutArea(folded: string, area: Area): Omit<Reading, "isGuess">[] {
  return area.foldedNames
    .map((name) => ({ name, rest: ` ${folded} `.replace(` ${name} `, " ").trim() }))
    .filter(({ name, rest }) => name.length > 2 && rest !== "" && rest !== folded)
    .map(({ rest }) => ({ text: rest, weight: SHORTENED, mentioned: area }));
}

function compare(
  { text, weight, isGuess, mentioned }: Reading,
  name: CandidateName,
): Omit<NameMatch, "asked"> {
  const whole = nameSimilarity(text, name.folded);
  const shorter = withoutKindWords(name.folded);
  const similarity =
    shorter === name.folded ? whole : Math.max(whole, SHORTENED * nameSimilarity(text, shorter));
  return { name, similarity: isGuess && similarity < SHORTENED ? 0 : weight * similarity, mentioned };
}

function isBetter(one: NameMatch, other: NameMatch): boolean {
  if (one.similarity !== other.similarity) return one.similarity > other.similarity;
  return NAME_KINDS.indexOf(one.name.kind) < NAME_KINDS.indexOf(other.name.kind);
}
