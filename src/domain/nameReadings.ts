import { APOSTROPHES, foldName } from "./foldName.ts";
import { Remembered } from "./Remembered.ts";

/** One way to take a text for a name. */
export interface NameReading {
  /** Folded. */
  readonly text: string;
  /** From 0 to 1; 1 when nothing of the text was left out. */
  readonly weight: number;
  /** Whether it means something only where it is a name letter by letter, since what was left out may be a part of it. */
  readonly isGuess: boolean;
}

/** A suffix after an apostrophe is no part of a name. */
const WITHOUT_SUFFIX = 0.98;
/** What stands in brackets or beside a slash may as well be the province, the country or a former name. */
const PART = 0.9;
/** Without an apostrophe, what looks like a suffix may be the end of a name. */
const GUESSED = 0.89;
const MOST_READINGS = 8;

const SUFFIXED = new RegExp(String.raw`(\p{L})[${APOSTROPHES}]\s?(\p{L}{1,6})(?!\p{L})`, "gu");

/** Turkish endings of case, plural and possession as they fold, and the English `s`. */
const SUFFIX =
  /^(?:s|[iu]m|[yns]?[iu]n?|[iu]n[iu]n|n[iu]n|[yns]?[ae]|n?[dt][ae](?:n|ki)?|[iu]nd[ae]n?|[iu]n[ae]|y?l[ae]|l[iu]l?[ae]?r?|l[ae]r[iu]?n?|[cn]?c[ae])$/;

/** Suffixes that hardly any name ends with, behind at least four letters. */
const GUESSED_SUFFIX = /(?<=[^ ]{4})(?:[ns]?[iu]n|n?[dt][ae]n?|y[ae])(?= |$)/g;

const BRACKETED = /[([{（]([^)\]}）]*)[)\]}）]?/gu;
const SEPARATOR = /[/\\|;,]|\s[-–—]\s/u;

/** Abbreviations that have blanks or full stops inside, as they fold, and the one word that they stand for. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bt c\b/g, "tc"],
  [/^tc$/g, "turkiye cumhuriyeti"],
  [/\bb s b\b/g, "bsb"],
  [/\bb b\b/g, "bb"],
  [/\b(?:b|buyuk) s(?:ehir|hr)\b/g, "buyuksehir"],
];

/**
 * The ways to take a text for a name, the most literal first: as it is; without the suffix after an apostrophe (`Şeki’nin`);
 * what is outside brackets, what is inside, and what slashes, commas or dashes part; without what looks like a suffix. Whatever
 * looks a name up reads its text so.
 */
export function nameReadings(text: string): readonly NameReading[] {
  return readTexts.get(text, () => readName(text));
}

/** Many candidates are compared with one text. */
const readTexts = new Remembered<readonly NameReading[]>(1_000);

function readName(text: string): NameReading[] {
  const plain = withoutSuffixes(text);
  const outside = plain.replace(BRACKETED, " ");
  const inside = [...plain.matchAll(BRACKETED)].map(([, words]) => words ?? "");
  const parts = [outside, ...inside].flatMap((part) => [part, ...part.split(SEPARATOR)]);
  const weights = new Map<string, number>();
  const add = (name: string, weight: number) => {
    if (name !== "" && !weights.has(name)) weights.set(name, weight);
  };
  add(foldName(text), 1);
  add(spelledOut(foldName(text)), 1);
  add(spelledOut(foldName(plain)), WITHOUT_SUFFIX);
  for (const part of parts) add(spelledOut(foldName(part)), PART);
  add(spelledOut(foldName(plain)).replaceAll(GUESSED_SUFFIX, ""), GUESSED);
  return [...weights]
    .slice(0, MOST_READINGS)
    .map(([name, weight]) => ({ text: name, weight, isGuess: weight === GUESSED }));
}

/** A text without the suffixes that it has after apostrophes. */
export function withoutSuffixes(text: string): string {
  return text.replace(SUFFIXED, (whole, before: string, ending: string) =>
    SUFFIX.test(foldName(ending)) ? before : whole,
  );
}

function spelledOut(folded: string): string {
  return ABBREVIATIONS.reduce((text, [abbreviation, word]) => text.replace(abbreviation, word), folded);
}
