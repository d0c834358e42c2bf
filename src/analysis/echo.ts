import { addMonths, formatDay, getDayNumber } from "./calendarDay.ts";
import { clopperPearson } from "./clopperPearson.ts";
import { createRandomGenerator } from "./randomGenerator.ts";

/** One agreement whose day is known; the others can be in no window. */
export interface EchoAgreement {
  /** ISO 8601. */
  readonly day: string;
  /** Of the partner city, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A national event: agreements with cities of `countries` are counted before and after it. */
export interface EchoEvent {
  readonly id: string;
  /** First day that its date may mean, ISO 8601; null when it has no date, or one with an open end. */
  readonly earliest: string | null;
  /** Last day that its date may mean. */
  readonly latest: string | null;
  /** The concerned countries, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

export interface EchoOptions {
  /** Length of each window: whole calendar months, 1 to 120. */
  readonly windowMonths: number;
  /** How often the events are moved at random: 99 to 99,999. */
  readonly permutations: number;
  /** Whole number from 0; the same seed gives the same result on every machine. */
  readonly seed: number;
  /** First day of the study period, ISO 8601: the time whose agreements are known. */
  readonly from: string;
  /** Last day of it, at most 200 years later. */
  readonly until: string;
}

/** Days from the first to the last, both inclusive, ISO 8601. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/** An event that was counted, and the agreements with cities of its countries in its two windows. */
export interface EchoedEvent {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly windowBefore: DaySpan;
  readonly windowAfter: DaySpan;
}

/**
 * Why an event was not counted: it has no date; no concerned country; its date leaves open more days than its window
 * has (a year, looked at through six months); or its windows reach beyond the study period.
 */
export type EchoExclusion = "UNDATED" | "WITHOUT_COUNTRY" | "TOO_IMPRECISE" | "WINDOW_OUTSIDE_PERIOD";

export interface RateRatioInterval {
  readonly lower: number;
  /** Null when there is no upper limit, because nothing was signed before. */
  readonly upper: number | null;
}

export interface EchoResult {
  /** In the order given. */
  readonly events: readonly EchoedEvent[];
  readonly excluded: readonly { readonly id: string; readonly reason: EchoExclusion }[];
  /** Agreements in the windows before, over all events; one that lies in the windows of several counts for each. */
  readonly before: number;
  readonly after: number;
  /** Days of all windows before. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /**
   * Agreements a day after, divided by agreements a day before. Null when there were none before: no number is added to
   * the counts to force one, as the lower limit of the interval says what can be said.
   */
  readonly rateRatio: number | null;
  readonly rateRatioInterval: RateRatioInterval | null;
  /** Agreements that the windows of randomly moved events hold on average: what chance and the trend alone give. */
  readonly expectedBefore: number | null;
  readonly expectedAfter: number | null;
  /** Probability of an echo at least as strong as this one when the events' days have nothing to do with agreements. */
  readonly pValue: number;
  readonly permutations: number;
  readonly seed: number;
}

/** An event in the terms of the study period, whose first day is 0. */
interface PlacedEvent {
  readonly id: string;
  readonly start: number;
  /** Days from its first to its last, 0 for an event of one day. */
  readonly length: number;
  /** Agreements with the event's countries on the days before each day of the period. */
  readonly cumulated: Int32Array;
}

/** For each day of the study period the first day of the window before it and the last one of the window after it. */
interface Windows {
  readonly beginnings: Int32Array;
  readonly ends: Int32Array;
}

interface MovableEvent extends PlacedEvent {
  start: number;
  readonly least: number;
  readonly most: number;
}

interface Counts {
  before: number;
  after: number;
}

const MAX_PERIOD_YEARS = 200;

/**
 * Does national diplomacy echo in the cities? Counts the agreements with cities of the concerned countries in a window
 * before and a window after each event, and tests whether more follow than precede.
 *
 * **Windows.** `windowMonths` calendar months that end the day before the event's earliest day, and as many that begin
 * the day after its latest (`addMonths` says what a month is at its end). What is signed between the two, during the
 * event or while it may have happened, counts in neither.
 *
 * **Rate ratio.** Agreements a day after, divided by agreements a day before, all events pooled. Its 95 % interval is
 * that of Clopper and Pearson (1934) for the share of agreements after among all in both windows, turned into a ratio
 * of rates (J. Przyborowski and H. Wilenski, “Homogeneity of Results in Testing Samples from Poisson Series”,
 * Biometrika 31, 1940). It takes agreements as independent and each rate as constant; where windows overlap or
 * agreements come in batches it is too narrow. It knows no trend either. The test below assumes none of this.
 *
 * **Test.** Null hypothesis: an event's day has nothing to do with agreements. Each permutation moves every counted event
 * to a day of the study period at which its windows fit, all such days being equally likely and independent; events
 * keep their length, countries and windows, and agreements stay where they are, so that growth over the years, seasons
 * and batches are the same under the null hypothesis. Statistic: (after − before)·|after − before| / (after + before),
 * 0 when both are 0; it is the one of Q. McNemar (“Note on the Sampling Error of the Difference Between Correlated
 * Proportions or Percentages”, Psychometrika 12, 1947) with the sign of the difference. Unlike the difference itself it
 * does not grow with the number of agreements, so that events in years with many are not taken for an echo. One-sided
 * p-value: (b + 1) / (m + 1), where b of m permutations reach the observed statistic (B. Phipson and G. K. Smyth,
 * “Permutation P-values Should Never Be Zero”, Statistical Applications in Genetics and Molecular Biology 9, 2010); 1
 * when no event was counted.
 *
 * **What it cannot say.** That an event caused an agreement. Events that cluster in years of growth, or that are prepared
 * together with agreements, look like an echo as well; events that follow one another closely share their agreements.
 *
 * @throws RangeError that says what was expected and found, when an option or a day is none.
 */
export function measureEcho(
  agreements: readonly EchoAgreement[],
  events: readonly EchoEvent[],
  options: EchoOptions,
): EchoResult {
  const { windowMonths, permutations, seed } = options;
  const { first, last } = readOptions(options);
  const windows = windowsOfPeriod(first, last, windowMonths);
  const cumulate = cumulator(agreements, first, last);
  const placed: PlacedEvent[] = [];
  const excluded: { id: string; reason: EchoExclusion }[] = [];
  for (const event of events) {
    const place = placeEvent(event, { first, windows, windowMonths });
    if (typeof place === "string") excluded.push({ id: event.id, reason: place });
    else placed.push({ id: event.id, ...place, cumulated: cumulate(event.countries) });
  }
  const counted = placed.map((event) => describeEvent(event, windows, first));
  const observed = countAll(placed, windows);
  const daysBefore = sum(counted, ({ windowBefore }) => lengthOf(windowBefore));
  const daysAfter = sum(counted, ({ windowAfter }) => lengthOf(windowAfter));
  const chance = permute(placed, windows, { permutations, seed, reach: statistic(observed) });
  return {
    events: counted,
    excluded,
    ...observed,
    daysBefore,
    daysAfter,
    rateRatio: observed.before === 0 ? null : observed.after / daysAfter / (observed.before / daysBefore),
    rateRatioInterval: rateRatioInterval(observed, daysBefore / daysAfter),
    expectedBefore: placed.length === 0 ? null : chance.before / permutations,
    expectedAfter: placed.length === 0 ? null : chance.after / permutations,
    pValue: (chance.reached + 1) / (permutations + 1),
    permutations,
    seed,
  };
}

function readOptions({ windowMonths, permutations, from, until }: EchoOptions): {
  first: number;
  last: number;
} {
  checkWholeNumber("windowMonths", windowMonths, 1, 120);
  checkWholeNumber("permutations", permutations, 99, 99_999);
  const first = getDayNumber(from);
  const last = getDayNumber(until);
  if (last < first)
    throw new RangeError(
      `Expected the study period to end on or after its first day ${from}, but got ${until}.`,
    );
  if (last >= addMonths(first, 12 * MAX_PERIOD_YEARS))
    throw new RangeError(
      `Expected a study period of at most ${MAX_PERIOD_YEARS} years, but got ${from} to ${until}.`,
    );
  return { first, last };
}

function checkWholeNumber(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`Expected ${name} to be a whole number from ${least} to ${most}, but got ${value}.`);
}

function windowsOfPeriod(first: number, last: number, windowMonths: number): Windows {
  const days = Int32Array.from({ length: last - first + 1 }, (_, day) => day);
  return {
    beginnings: days.map((day) => addMonths(first + day, -windowMonths) - first),
    ends: days.map((day) => addMonths(first + day, windowMonths) - first),
  };
}

/** Counts the agreements with a set of countries day by day; equal sets share their counts. */
function cumulator(
  agreements: readonly EchoAgreement[],
  first: number,
  last: number,
): (countries: readonly string[]) => Int32Array {
  const days = last - first + 1;
  const daysByCountry = new Map<string, number[]>();
  for (const { day, country } of agreements) {
    const known = daysByCountry.get(country) ?? [];
    daysByCountry.set(country, known);
    known.push(getDayNumber(day) - first);
  }
  const cumulatedBySet = new Map<string, Int32Array>();
  return (countries) => {
    const set = [...new Set(countries)].sort();
    const key = set.join(" ");
    const known =
      cumulatedBySet.get(key) ??
      cumulate(
        set.flatMap((country) => daysByCountry.get(country) ?? []),
        days,
      );
    cumulatedBySet.set(key, known);
    return known;
  };
}

function cumulate(signedOn: readonly number[], days: number): Int32Array {
  const cumulated = new Int32Array(days + 1);
  for (const day of signedOn) if (day >= 0 && day < days) cumulated[day + 1] = at(cumulated, day + 1) + 1;
  for (let day = 1; day <= days; day += 1) cumulated[day] = at(cumulated, day) + at(cumulated, day - 1);
  return cumulated;
}

function placeEvent(
  event: EchoEvent,
  { first, windows, windowMonths }: { first: number; windows: Windows; windowMonths: number },
): { start: number; length: number } | EchoExclusion {
  if (event.earliest === null || event.latest === null) return "UNDATED";
  const earliest = getDayNumber(event.earliest);
  const latest = getDayNumber(event.latest);
  if (latest < earliest)
    throw new RangeError(
      `Expected ${event.id} to end on or after its first day ${event.earliest}, but got ${event.latest}.`,
    );
  if (event.countries.length === 0) return "WITHOUT_COUNTRY";
  if (latest >= addMonths(earliest, windowMonths)) return "TOO_IMPRECISE";
  const start = earliest - first;
  const length = latest - earliest;
  const { least, most } = fittingDays(windows, length);
  return start < least || start > most ? "WINDOW_OUTSIDE_PERIOD" : { start, length };
}

/** The days on which an event of this length can begin so that both windows lie in the study period. */
function fittingDays({ beginnings, ends }: Windows, length: number): { least: number; most: number } {
  const days = beginnings.length;
  let least = 0;
  let most = days - 1 - length;
  while (least < days && at(beginnings, least) < 0) least += 1;
  while (most >= 0 && at(ends, most + length) >= days) most -= 1;
  return { least, most };
}

function describeEvent(event: PlacedEvent, windows: Windows, first: number): EchoedEvent {
  const end = event.start + event.length;
  const span = (from: number, until: number): DaySpan => ({
    from: formatDay(first + from),
    until: formatDay(first + until),
  });
  return {
    id: event.id,
    ...countAll([event], windows),
    windowBefore: span(at(windows.beginnings, event.start), event.start - 1),
    windowAfter: span(end + 1, at(windows.ends, end)),
  };
}

function countAll(events: readonly PlacedEvent[], { beginnings, ends }: Windows): Counts {
  const counts: Counts = { before: 0, after: 0 };
  for (const { start, length, cumulated } of events) {
    const end = start + length;
    counts.before += at(cumulated, start) - at(cumulated, at(beginnings, start));
    counts.after += at(cumulated, at(ends, end) + 1) - at(cumulated, end + 1);
  }
  return counts;
}

/** Counts of equal rank give equal numbers: one division of whole numbers is rounded once, and the same everywhere. */
function statistic({ before, after }: Counts): number {
  const difference = after - before;
  return difference === 0 ? 0 : (difference * Math.abs(difference)) / (after + before);
}

/** Moves the events at random and adds up what their windows hold, and how often the statistic is reached. */
function permute(
  events: readonly PlacedEvent[],
  windows: Windows,
  { permutations, seed, reach }: { permutations: number; seed: number; reach: number },
): Counts & { reached: number } {
  const random = createRandomGenerator(seed);
  // In the order of their ids, so that the result does not hang on the order in which a database gives them.
  const movable = events
    .map((event): MovableEvent => ({ ...event, ...fittingDays(windows, event.length) }))
    .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  const total = { before: 0, after: 0, reached: 0 };
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    for (const event of movable) event.start = event.least + random.below(event.most - event.least + 1);
    const counts = countAll(movable, windows);
    total.before += counts.before;
    total.after += counts.after;
    if (statistic(counts) >= reach) total.reached += 1;
  }
  return total;
}

/** Null when neither window has an agreement. `daysRatio`: days before to days after. */
function rateRatioInterval({ before, after }: Counts, daysRatio: number): RateRatioInterval | null {
  if (before + after === 0) return null;
  const share = clopperPearson(after, before + after);
  return {
    lower: (share.lower / (1 - share.lower)) * daysRatio,
    upper: before === 0 ? null : (share.upper / (1 - share.upper)) * daysRatio,
  };
}

function lengthOf({ from, until }: DaySpan): number {
  return getDayNumber(until) - getDayNumber(from) + 1;
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
