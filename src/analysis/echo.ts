import { addMonths, formatDay, getDayNumber } from "./calendarDay.ts";
import { groupBy } from "../domain/groupBy.ts";
import { createRandomGenerator } from "./randomGenerator.ts";

/** An agreement that has a date. */
export interface EchoAgreement {
  /** First day that its date may mean, ISO 8601. */
  readonly earliest: string;
  /** Last day of it; each day between counts for its share. */
  readonly latest: string;
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
  /** It lasted from its first day to its last; otherwise it took place on one of these days, each as likely. */
  readonly lasted: boolean;
  /** The concerned countries that have partner cities, ISO 3166-1 alpha-2. */
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

/**
 * An event that was counted, and the agreements with cities of its countries in its two windows: on average over the
 * days that it may have taken place on. The windows are from the first of these days and to the last.
 */
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
  /** Days of all windows before, likewise on average. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /**
   * Agreements a day after, divided by agreements a day before. Null when there were none before: no number is added to
   * the counts to force one, as the lower limit of the interval says what can be said.
   */
  readonly rateRatio: number | null;
  readonly rateRatioInterval: RateRatioInterval | null;
  /** The rate ratio of the averages below. Null when there is none before. */
  readonly chanceRatio: number | null;
  /** From the 2.5th to the 97.5th percentile of the rate ratios of randomly moved events. */
  readonly chanceRatioInterval: RateRatioInterval | null;
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
  readonly lasted: boolean;
  readonly sums: Sums;
}

/** An agreement in the terms of the study period. */
interface DatedAgreement extends Pick<EchoAgreement, "country"> {
  readonly start: number;
  readonly end: number;
}

/** For each day of the study period what all windows of the days before it hold together. */
interface Sums {
  /** Agreements in the windows that end the day before. */
  readonly before: Float64Array;
  /** Agreements in the windows that begin the day after. */
  readonly after: Float64Array;
}

/** For each day of the study period the first day of the window before it and the last one of the window after it. */
interface Windows {
  readonly beginnings: Int32Array;
  readonly ends: Int32Array;
  /** How many days they have, summed up as agreements are. */
  readonly lengths: Sums;
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

/** The 97.5th percentile of the normal distribution. */
const NORMAL_97_5 = 1.959963984540054;

/** Sums of fractions that are equal may differ by rounding. */
const ROUNDING = 1e-9;

/**
 * Does national diplomacy echo in the cities? Counts the agreements with cities of the concerned countries in a window
 * before and a window after each event, and tests whether more follow than precede.
 *
 * **Windows.** `windowMonths` calendar months that end the day before the event, and as many that begin the day after it
 * (`addMonths` says what a month is at its end). What is signed during the event counts in neither. Where its date leaves
 * open on which of several days it took place, both counts are the average over these days; an agreement whose date
 * leaves its day open counts for the share of its days that lie in a window.
 *
 * **Rate ratio.** Agreements a day after, divided by agreements a day before, all events pooled. Where agreements grow
 * over the years it is above 1 without any echo: `chanceRatio` is what it comes to when events are moved at random as in
 * the test below, and is what it has to be held against.
 *
 * **Interval of the rate ratio.** The moved events tell how far the ratio strays from `chanceRatio` by chance, batches of
 * signings and windows that share agreements included: of each draw t = (ln r − ln c) / s, with c the ratio of chance, r
 * that of the draw with one half added to each count (J. B. S. Haldane, “The Estimation and Significance of the Logarithm of a
 * Ratio of Frequencies”, Annals of Human Genetics 20, 1956), and s = √(1/(after + ½) + 1/(before + ½)). With the 2.5th and
 * the 97.5th percentile of t the interval is from ln r − t₉₇.₅ s to ln r − t₂.₅ s: the studentized one of B. Efron and
 * R. J. Tibshirani (“An Introduction to the Bootstrap”, 1993, chapter 12.5), from permutations. It leaves out the
 * ratio of chance just where a two-sided test at 5 % would, so that it covers it in 95 of 100 where there is no echo. The
 * percentiles are taken no nearer to 0 than the normal ones, ±1.96, that independent agreements have: with few agreements
 * the draws take so few values that they would be, and the interval covers more than 95 of 100.
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
  const sumsOf = summer(agreements, { first, last, windows });
  const placed: PlacedEvent[] = [];
  const excluded: { id: string; reason: EchoExclusion }[] = [];
  for (const event of events) {
    const place = placeEvent(event, { first, windows, windowMonths });
    if (typeof place === "string") excluded.push({ id: event.id, reason: place });
    else {
      const { id, lasted, countries } = event;
      placed.push({ id, lasted, ...place, sums: sumsOf(countries) });
    }
  }
  const observed = countAll(placed);
  const days = countAll(placed.map((event) => ({ ...event, sums: windows.lengths })));
  return {
    events: placed.map((event) => describeEvent(event, windows, first)),
    excluded,
    ...observed,
    daysBefore: days.before,
    daysAfter: days.after,
    rateRatio: ratio(observed, days),
    ...compareWithChance(observed, days, drawAtRandom(placed, windows, { permutations, seed })),
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
  const beginnings = days.map((day) => addMonths(first + day, -windowMonths) - first);
  const ends = days.map((day) => addMonths(first + day, windowMonths) - first);
  const lengths = {
    before: summed(days.length, (day) => day - at(beginnings, day)),
    after: summed(days.length, (day) => at(ends, day) - day),
  };
  return { beginnings, ends, lengths };
}

/** Sums up the agreements with a set of countries day by day; equal sets share their sums. */
function summer(
  agreements: readonly EchoAgreement[],
  { first, last, windows }: { first: number; last: number; windows: Windows },
): (countries: readonly string[]) => Sums {
  const dated = agreements.map(({ earliest, latest, country }): DatedAgreement => ({
    start: getDayNumber(earliest) - first,
    end: getDayNumber(latest) - first,
    country,
  }));
  const agreementsByCountry = groupBy(dated, ({ country }) => country);
  const sumsBySet = new Map<string, Sums>();
  return (countries) => {
    const set = [...new Set(countries)].sort();
    const key = set.join(" ");
    const known =
      sumsBySet.get(key) ??
      sumsOfWindows(
        sharesByDay(
          set.flatMap((country) => agreementsByCountry.get(country) ?? []),
          last - first + 1,
        ),
        windows,
      );
    sumsBySet.set(key, known);
    return known;
  };
}

/** What is signed on each day of the study period; an agreement of several possible days has a share in each. */
function sharesByDay(agreements: readonly DatedAgreement[], days: number): Float64Array {
  const shares = new Float64Array(days);
  for (const { start, end } of agreements) {
    for (let day = Math.max(start, 0); day <= Math.min(end, days - 1); day += 1)
      shares[day] = at(shares, day) + 1 / (end - start + 1);
  }
  return shares;
}

function sumsOfWindows(shares: Float64Array, { beginnings, ends }: Windows): Sums {
  const days = beginnings.length;
  const until = summed(days, (day) => at(shares, day));
  const between = (from: number, to: number): number =>
    at(until, Math.min(to, days)) - at(until, Math.max(from, 0));
  return {
    before: summed(days, (day) => between(at(beginnings, day), day)),
    after: summed(days, (day) => between(day + 1, at(ends, day) + 1)),
  };
}

/** The sum of what all days before have, for each day and for the one after the last. */
function summed(days: number, valueOf: (day: number) => number): Float64Array {
  const sums = new Float64Array(days + 1);
  for (let day = 0; day < days; day += 1) sums[day + 1] = at(sums, day) + valueOf(day);
  return sums;
}

function placeEvent(
  event: EchoEvent,
  { first, windows, windowMonths }: { first: number; windows: Windows; windowMonths: number },
): { start: number; length: number } | EchoExclusion {
  if (event.countries.length === 0) return "WITHOUT_COUNTRY";
  if (event.earliest === null || event.latest === null) return "UNDATED";
  const earliest = getDayNumber(event.earliest);
  const latest = getDayNumber(event.latest);
  if (latest < earliest)
    throw new RangeError(
      `Expected ${event.id} to end on or after its first day ${event.earliest}, but got ${event.latest}.`,
    );
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
    ...countAll([event]),
    windowBefore: span(at(windows.beginnings, event.start), (event.lasted ? event.start : end) - 1),
    windowAfter: span((event.lasted ? end : event.start) + 1, at(windows.ends, end)),
  };
}

function countAll(events: readonly PlacedEvent[]): Counts {
  const counts: Counts = { before: 0, after: 0 };
  for (const { start, length, lasted, sums } of events) {
    const end = start + length;
    counts.before += mean(sums.before, start, lasted ? start : end);
    counts.after += mean(sums.after, lasted ? end : start, end);
  }
  return counts;
}

/** What the days from the first to the last have on average. */
function mean(sums: Float64Array, first: number, last: number): number {
  return (at(sums, last + 1) - at(sums, first)) / (last - first + 1);
}

function statistic({ before, after }: Counts): number {
  const difference = after - before;
  return difference === 0 ? 0 : (difference * Math.abs(difference)) / (after + before);
}

/** What the windows hold each time that the events are moved at random. */
function drawAtRandom(
  events: readonly PlacedEvent[],
  windows: Windows,
  { permutations, seed }: { permutations: number; seed: number },
): Counts[] {
  const random = createRandomGenerator(seed);
  // In the order of their ids, so that the result does not hang on the order in which a database gives them.
  const movable = events
    .map((event): MovableEvent => ({ ...event, ...fittingDays(windows, event.length) }))
    .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  return Array.from({ length: permutations }, () => {
    for (const event of movable) event.start = event.least + random.below(event.most - event.least + 1);
    return countAll(movable);
  });
}

type Chance = Pick<
  EchoResult,
  "chanceRatio" | "chanceRatioInterval" | "expectedAfter" | "expectedBefore" | "pValue" | "rateRatioInterval"
>;

function compareWithChance(observed: Counts, days: Counts, draws: readonly Counts[]): Chance {
  const reach = statistic(observed) - ROUNDING;
  const reached = draws.filter((draw) => statistic(draw) >= reach).length;
  const pValue = (reached + 1) / (draws.length + 1);
  const nothing = { expectedBefore: null, expectedAfter: null, chanceRatio: null, chanceRatioInterval: null };
  if (days.before === 0) return { pValue, ...nothing, rateRatioInterval: null };
  const total = draws.reduce((sum, { before, after }) => ({
    before: sum.before + before,
    after: sum.after + after,
  }));
  const expected = { before: total.before / draws.length, after: total.after / draws.length };
  // A draw without any agreement has no ratio, as the observed one has none.
  const telling = draws.filter(({ before, after }) => before + after > 0);
  return {
    pValue,
    expectedBefore: expected.before,
    expectedAfter: expected.after,
    chanceRatio: ratio(expected, days),
    chanceRatioInterval: chanceRatioInterval(telling, days),
    rateRatioInterval: rateRatioInterval(observed, { days, telling, expected }),
  };
}

/** After to before, a day; infinite when there are none before. */
function rateRatio(counts: Counts, days: Counts): number {
  return counts.after / days.after / (counts.before / days.before);
}

function ratio(counts: Counts, days: Counts): number | null {
  return counts.before === 0 ? null : rateRatio(counts, days);
}

function chanceRatioInterval(telling: readonly Counts[], days: Counts): RateRatioInterval | null {
  if (telling.length === 0) return null;
  const { lower, upper } = middle95(telling.map((draw) => rateRatio(draw, days)));
  return Number.isFinite(lower) ? { lower, upper: Number.isFinite(upper) ? upper : null } : null;
}

/** Null when neither window has an agreement. */
function rateRatioInterval(
  observed: Counts,
  { days, telling, expected }: { days: Counts; telling: readonly Counts[]; expected: Counts },
): RateRatioInterval | null {
  if (observed.before + observed.after === 0) return null;
  const ofChance = expected.before * expected.after === 0 ? 0 : Math.log(rateRatio(expected, days));
  const strayed = telling.map((draw) => (logarithm(draw, days) - ofChance) / standardError(draw));
  const { lower, upper } =
    strayed.length === 0 ? { lower: -NORMAL_97_5, upper: NORMAL_97_5 } : middle95(strayed);
  const limit = (percentile: number): number =>
    Math.exp(logarithm(observed, days) - percentile * standardError(observed));
  return {
    lower: observed.after === 0 ? 0 : limit(Math.max(upper, NORMAL_97_5)),
    upper: observed.before === 0 ? null : limit(Math.min(lower, -NORMAL_97_5)),
  };
}

/** Of the rate ratio with one half added to each count, so that there is always one. */
function logarithm({ before, after }: Counts, days: Counts): number {
  return Math.log(rateRatio({ before: before + 0.5, after: after + 0.5 }, days));
}

function standardError({ before, after }: Counts): number {
  return Math.sqrt(1 / (after + 0.5) + 1 / (before + 0.5));
}

/** The 2.5th and the 97.5th percentile, as far outside as there is a value. */
function middle95(values: readonly number[]): { lower: number; upper: number } {
  const sorted = Float64Array.from(values).sort();
  const rank = Math.max(Math.floor((sorted.length + 1) * 0.025) - 1, 0);
  return { lower: sorted[rank] ?? 0, upper: sorted[sorted.length - 1 - rank] ?? 0 };
}

function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
