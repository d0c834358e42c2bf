import { getPartialDate, parsePartialDate } from "../domain/partialDate.ts";
import {
  add,
  compare,
  decimalPlaces,
  divide,
  formatDecimal,
  type Fraction,
  multiply,
  parseDecimal,
  round,
  whole,
} from "./fraction.ts";

/** Which agreements are counted; null does not restrict. */
export interface FigureFilter {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly table: number | null;
  /** First date that counts, EDTF as in the claim: `2003` takes in 1 January. */
  readonly from: string | null;
  /** Last date that counts, EDTF as in the claim: `2003` takes in 31 December. */
  readonly until: string | null;
}

/** What the agreements that fit one filter amount to. */
export interface Figures {
  readonly agreements: number;
  /** Agreements, where equal municipality, partner and day count once. */
  readonly distinctAgreements: number;
  readonly municipalities: number;
  readonly partnerCities: number;
  /** Different pairs of municipality and partner. */
  readonly partnerships: number;
  /** ISO 8601 day of the earliest agreement; null when there is none. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Who signed on the first day; null when nobody did, or several. */
  readonly firstMunicipalityId: string | null;
  readonly firstPartnerCityId: string | null;
  readonly agreementsByCountry: readonly { readonly country: string; readonly agreements: number }[];
}

/** A way to count: a measure of the agreements that fit, beside those of a base where the measure has one. */
export interface Counting extends FigureFilter {
  /** One of `MEASURES`. */
  readonly measure: string;
  readonly baseFrom: string | null;
  readonly baseUntil: string | null;
  readonly baseTable: number | null;
}

/** Another way to count a claim, or one term of it: rows with the same `reading` add up. */
export interface ReadingRow extends Counting {
  readonly reading: string;
  readonly term: number;
}

/** A figure that the paper states, and how to compute it again. */
export interface ClaimRow extends Counting {
  readonly id: string;
  /** As printed: a decimal number, a date in EDTF, an id or a country's code, as the measure has it. */
  readonly reported: string;
  readonly unit: string | null;
  /** One of `COMPARISONS`. */
  readonly comparison: string;
  /** Ids of the claims whose reported figures are combined. */
  readonly parts: readonly string[];
  readonly why: string | null;
  readonly readings: readonly ReadingRow[];
}

/** `CONVENTION`: they agree when the last year of each span is left to the next one. */
export type Verdict = "AGREES" | "CONVENTION" | "DIFFERS" | "UNDECIDABLE";

export interface Judgement {
  readonly verdict: Verdict;
  /**
   * Decimal text (percents with at most one place, factors with two), an ISO 8601 day, an id or a country's code;
   * several, joined by `; `, where they share the place. Null when there is nothing to compute.
   */
  readonly computed: string | null;
  /** What is computed without the last year of each span; null unless the verdict is `CONVENTION`. */
  readonly computedWithoutLastYear: string | null;
  /** Keys of the readings that yield the reported figure; empty unless the claim differs. */
  readonly fittingReadings: readonly string[];
}

type FiguresOf = (filter: FigureFilter) => Figures;

/** What a measure yields: a number with the places to print, a day, or whoever is in a place that can be shared. */
type Value =
  | { readonly kind: "NUMBER"; readonly number: Fraction; readonly places: number }
  | { readonly kind: "DAY"; readonly day: string }
  | { readonly kind: "NAMES"; readonly names: readonly string[] };

/** The computed value; null when the agreements leave it open. `where` names the row, should it be at fault. */
type Compute = (counting: Counting, figuresOf: FiguresOf, where: string) => Value | null;

const HUNDRED = whole(100);
const ONE_LESS = whole(-1);

const COUNTED = {
  COUNT_AGREEMENTS: count((figures) => figures.agreements),
  COUNT_DISTINCT_AGREEMENTS: count((figures) => figures.distinctAgreements),
  COUNT_MUNICIPALITIES: count((figures) => figures.municipalities),
  COUNT_PARTNER_CITIES: count((figures) => figures.partnerCities),
  COUNT_PARTNERSHIPS: count((figures) => figures.partnerships),
  SHARE_PERCENT: quotient({ baseHasCountry: false, places: 1 }, (ratio) => multiply(ratio, HUNDRED)),
  GROWTH_PERCENT: quotient({ baseHasCountry: true, places: 1 }, (ratio) =>
    multiply(add(ratio, ONE_LESS), HUNDRED),
  ),
  GROWTH_FACTOR: quotient({ baseHasCountry: true, places: 2 }, (ratio) => ratio),
  FIRST_AGREEMENT_DATE: day((figures) => figures.firstDate),
  LAST_AGREEMENT_DATE: day((figures) => figures.lastDate),
  FIRST_AGREEMENT_MUNICIPALITY: name((figures) => figures.firstMunicipalityId),
  FIRST_AGREEMENT_PARTNER: name((figures) => figures.firstPartnerCityId),
  COUNTRY_WITH_MOST: countryWith((counts) => Math.max(...counts)),
  COUNTRY_WITH_FEWEST: countryWith((counts) => Math.min(...counts)),
  SPAN_YEARS: spanYears,
} satisfies Record<string, Compute>;

/** The measures that the last year of a span makes a difference to. */
const COUNTED_IN_SPANS: readonly string[] = keysOf(COUNTED).filter((measure) =>
  /^(COUNT|SHARE|GROWTH)_/.test(measure),
);

const COMPUTED_FROM_PARTS = { SUM_OF_PARTS: sumOfParts, RATIO_OF_PARTS: ratioOfParts } satisfies Record<
  string,
  (parts: readonly Fraction[]) => Value | null
>;

/** Every measure that a claim can have; a reading can have those that count agreements or years. */
export const MEASURES = [
  ...keysOf(COUNTED),
  ...keysOf(COMPUTED_FROM_PARTS),
  "UNDECIDABLE" as const,
] satisfies readonly string[];
export type Measure = (typeof MEASURES)[number];

const COMPARED = {
  EXACT: (computed, reported) => compare(computed, reported) === 0,
  ROUNDED: (computed, reported, places) => compare(round(computed, places), reported) === 0,
  MORE_THAN: (computed, reported) => compare(computed, reported) > 0,
  AT_LEAST: (computed, reported) => compare(computed, reported) >= 0,
  NEARLY: (computed, reported) =>
    compare(computed, reported) <= 0 &&
    compare(computed, multiply(reported, { numerator: 9n, denominator: 10n })) >= 0,
} satisfies Record<string, (computed: Fraction, reported: Fraction, places: number) => boolean>;

/** Every way to compare; only `EXACT` compares dates (the computed day lies within the reported date) and names. */
export const COMPARISONS = keysOf(COMPARED);
export type Comparison = (typeof COMPARISONS)[number];

/** Every different filter whose figures `judgeClaims` needs for these claims, bases and readings included. */
export function figureFilters(claims: readonly ClaimRow[]): FigureFilter[] {
  const filters = new Map<string, FigureFilter>();
  // What is asked for is found by asking: the two functions cannot disagree.
  const record: FiguresOf = (filter) => {
    filters.set(figureFilterKey(filter), filter);
    return NOTHING;
  };
  for (const claim of claims) {
    if (isKey(COUNTED, claim.measure)) COUNTED[claim.measure](claim, record, claim.id);
    computeWithoutLastYear(claim, record);
    for (const reading of claim.readings) computeReading(claim.id, reading, record);
  }
  return [...filters.values()];
}

/** Text that is the same for equal filters, to keep their figures under. */
export function figureFilterKey({ country, table, from, until }: FigureFilter): string {
  return JSON.stringify([country, table, from, until]);
}

/**
 * Computes every claim from the figures given and compares it with what is reported. A claim is undecidable when its
 * measure says so, or when nothing can be computed: a growth or share of nothing, the first agreement of none.
 *
 * @param claims All of them: the parts of a claim are among them.
 * @throws Error that names the claim, what was expected and what was found, when a row is none that can be judged.
 */
export function judgeClaims(claims: readonly ClaimRow[], figuresOf: FiguresOf): Map<string, Judgement> {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(
    claims.map((claim) => [claim.id, judge(claim, computeClaim(claim, claimsById, figuresOf), figuresOf)]),
  );
}

function judge(claim: ClaimRow, value: Value | null, figuresOf: FiguresOf): Judgement {
  if (!isKey(COMPARED, claim.comparison))
    throw unknown(claim.id, "a comparison", COMPARISONS, claim.comparison);
  const plain = { computedWithoutLastYear: null, fittingReadings: [] };
  if (value === null) return { ...plain, verdict: "UNDECIDABLE", computed: null };
  const computed = print(value);
  if (agrees(claim, value)) return { ...plain, verdict: "AGREES", computed };
  const without = computeWithoutLastYear(claim, figuresOf);
  if (without !== null && agrees(claim, without))
    return { ...plain, verdict: "CONVENTION", computed, computedWithoutLastYear: print(without) };
  return { ...plain, verdict: "DIFFERS", computed, fittingReadings: fittingReadings(claim, figuresOf) };
}

/** The value where each span ends before its last year, which the next span begins with; null where no span ends in a year. */
function computeWithoutLastYear(claim: ClaimRow, figuresOf: FiguresOf): Value | null {
  const { measure } = claim;
  if (!isKey(COUNTED, measure) || !COUNTED_IN_SPANS.includes(measure)) return null;
  const until = yearBefore(claim.until);
  const baseUntil = yearBefore(claim.baseUntil);
  if (until === claim.until && baseUntil === claim.baseUntil) return null;
  return COUNTED[measure]({ ...claim, until, baseUntil }, figuresOf, claim.id);
}

/** `2003` becomes `2002`; a day, a month and an open end stay as they are. */
function yearBefore(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}$/.test(edtf) ? String(Number(edtf) - 1) : edtf;
}

function fittingReadings(claim: ClaimRow, figuresOf: FiguresOf): string[] {
  const keys = [...new Set(claim.readings.map(({ reading }) => reading))];
  return keys.filter((key) => {
    const terms = claim.readings.filter(({ reading }) => reading === key);
    const value = addUp(
      claim.id,
      terms.map((term) => computeReading(claim.id, term, figuresOf)),
    );
    return value !== null && agrees(claim, value);
  });
}

function computeClaim(
  claim: ClaimRow,
  claimsById: ReadonlyMap<string, ClaimRow>,
  figuresOf: FiguresOf,
): Value | null {
  if (isKey(COUNTED, claim.measure)) return COUNTED[claim.measure](claim, figuresOf, claim.id);
  if (claim.measure === "UNDECIDABLE") return null;
  if (!isKey(COMPUTED_FROM_PARTS, claim.measure))
    throw unknown(claim.id, "a measure", MEASURES, claim.measure);
  const parts = claim.parts.map((id) => {
    const part = claimsById.get(id);
    if (part === undefined) throw new Error(`${claim.id}: expected parts among the claims, but got ${id}.`);
    return reportedNumber(part);
  });
  if (claim.measure === "RATIO_OF_PARTS" && parts.length !== 2)
    throw new Error(`${claim.id}: expected two parts for RATIO_OF_PARTS, but got ${parts.length}.`);
  return COMPUTED_FROM_PARTS[claim.measure](parts);
}

function computeReading(claimId: string, reading: ReadingRow, figuresOf: FiguresOf): Value | null {
  const where = `${claimId}, reading ${reading.reading}`;
  if (isKey(COUNTED, reading.measure)) return COUNTED[reading.measure](reading, figuresOf, where);
  throw unknown(where, "a measure", keysOf(COUNTED), reading.measure);
}

/** The sum of a reading's terms; null when one of them is undecidable. */
function addUp(claimId: string, terms: readonly (Value | null)[]): Value | null {
  const [first = null, ...rest] = terms;
  return rest.reduce<Value | null>((sum, term) => {
    if (sum === null || term === null) return null;
    if (sum.kind !== "NUMBER" || term.kind !== "NUMBER")
      throw new Error(`${claimId}: expected numbers as terms of a reading, but got ${print(term)}.`);
    return { ...sum, number: add(sum.number, term.number) };
  }, first);
}

function agrees(claim: ClaimRow, value: Value): boolean {
  if (value.kind === "NUMBER") {
    const compared = isKey(COMPARED, claim.comparison) && COMPARED[claim.comparison];
    return compared && compared(value.number, reportedNumber(claim), decimalPlaces(claim.reported));
  }
  if (claim.comparison !== "EXACT")
    throw new Error(
      `${claim.id}: expected the comparison EXACT with ${print(value)}, not ${claim.comparison}.`,
    );
  if (value.kind === "NAMES") return value.names.length === 1 && value.names[0] === claim.reported;
  const reported = parsePartialDate(claim.reported);
  if (reported === undefined)
    throw new Error(
      `${claim.id}: expected a date in EDTF, level 0, as reported, but got "${claim.reported}".`,
    );
  return reported.earliest <= value.day && value.day <= reported.latest;
}

function reportedNumber({ id, reported }: ClaimRow): Fraction {
  const number = parseDecimal(reported);
  if (number === undefined) throw new Error(`${id}: expected a number as reported, but got "${reported}".`);
  return number;
}

function print(value: Value): string {
  if (value.kind === "NUMBER") return formatDecimal(value.number, value.places);
  return value.kind === "DAY" ? value.day : value.names.join("; ");
}

function count(counted: (figures: Figures) => number): Compute {
  return (counting, figuresOf) => ({
    kind: "NUMBER",
    number: whole(counted(figuresOf(filterOf(counting)))),
    places: 0,
  });
}

/** Agreements divided by those of the base, made into a share or a growth; null when the base has none. */
function quotient(
  { baseHasCountry, places }: { readonly baseHasCountry: boolean; readonly places: number },
  finish: (ratio: Fraction) => Fraction,
): Compute {
  return (counting, figuresOf) => {
    const { agreements } = figuresOf(filterOf(counting));
    const base = figuresOf({
      country: baseHasCountry ? counting.country : null,
      table: counting.baseTable,
      from: counting.baseFrom,
      until: counting.baseUntil,
    });
    const ratio = divide(whole(agreements), whole(base.agreements));
    return ratio === undefined ? null : { kind: "NUMBER", number: finish(ratio), places };
  };
}

function day(dayOf: (figures: Figures) => string | null): Compute {
  return (counting, figuresOf) => {
    const found = dayOf(figuresOf(filterOf(counting)));
    return found === null ? null : { kind: "DAY", day: found };
  };
}

function name(nameOf: (figures: Figures) => string | null): Compute {
  return (counting, figuresOf) => {
    const found = nameOf(figuresOf(filterOf(counting)));
    return found === null ? null : { kind: "NAMES", names: [found] };
  };
}

/** The country, or those that share the place, whose number of agreements is picked; one with none is not counted. */
function countryWith(pick: (counts: readonly number[]) => number): Compute {
  return (counting, figuresOf) => {
    const countries = figuresOf(filterOf(counting)).agreementsByCountry.filter((row) => row.agreements > 0);
    const picked = pick(countries.map(({ agreements }) => agreements));
    const names = countries.filter((row) => row.agreements === picked).map(({ country }) => country);
    return names.length === 0 ? null : { kind: "NAMES", names: names.sort() };
  };
}

function spanYears({ from, until }: Counting, _figuresOf: FiguresOf, where: string): Value {
  if (from === null || until === null)
    throw new Error(`${where}: expected from and until for SPAN_YEARS, but one of them is missing.`);
  return { kind: "NUMBER", number: whole(yearOf(until) - yearOf(from)), places: 0 };
}

function yearOf(edtf: string): number {
  return Number(getPartialDate(edtf).earliest.slice(0, 4));
}

function sumOfParts(parts: readonly Fraction[]): Value {
  return { kind: "NUMBER", number: parts.reduce(add, whole(0)), places: 2 };
}

function ratioOfParts([part = whole(0), base = whole(0)]: readonly Fraction[]): Value | null {
  const ratio = divide(part, base);
  return ratio === undefined ? null : { kind: "NUMBER", number: multiply(ratio, HUNDRED), places: 1 };
}

function filterOf({ country, table, from, until }: FigureFilter): FigureFilter {
  return { country, table, from, until };
}

/** What is counted where nothing fits. */
const NOTHING: Figures = {
  agreements: 0,
  distinctAgreements: 0,
  municipalities: 0,
  partnerCities: 0,
  partnerships: 0,
  firstDate: null,
  lastDate: null,
  firstMunicipalityId: null,
  firstPartnerCityId: null,
  agreementsByCountry: [],
};

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function isKey<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}

function unknown(where: string, what: string, expected: readonly string[], found: string): Error {
  return new Error(`${where}: expected ${what}, one of ${expected.join(", ")}, but got "${found}".`);
}
