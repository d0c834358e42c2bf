import type { EchoAgreement, EchoedEvent, EchoOptions } from "../../src/analysis/echo.ts";

/** The second implementation of the echo: it walks from day to day, and shares nothing with `src/`. */

export interface NaiveEvent {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
  readonly lasted: boolean;
  readonly countries: readonly string[];
}

interface Counts {
  readonly before: number;
  readonly after: number;
}

interface Span {
  readonly from: string;
  readonly until: string;
}

function next(day: string, step: 1 | -1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

function exists(day: string): boolean {
  const time = new Date(day).getTime();
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Counts months one by one, and days down from the same one until there is such a day. */
function monthsFrom(day: string, months: number): string {
  let [year = 0, month = 0, wanted = 0] = day.split("-").map(Number);
  for (let left = Math.abs(months); left > 0; left -= 1) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  for (;;) {
    const tried = [
      String(year).padStart(4, "0"),
      String(month).padStart(2, "0"),
      String(wanted).padStart(2, "0"),
    ].join("-");
    if (exists(tried)) return tried;
    wanted -= 1;
  }
}

function windowsOf({ earliest, latest }: Days, months: number): { windowBefore: Span; windowAfter: Span } {
  return {
    windowBefore: { from: monthsFrom(earliest, -months), until: next(earliest, -1) },
    windowAfter: { from: next(latest, 1), until: monthsFrom(latest, months) },
  };
}

type Days = Pick<NaiveEvent, "earliest" | "latest">;

function daysOf({ from, until }: Span): string[] {
  const days = [from];
  for (let day = from; day !== until; days.push(day)) day = next(day, 1);
  return days;
}

function daysIn(span: Span): number {
  return daysOf(span).length;
}

/** The share of an agreement's days that lie in the window. */
function shareIn({ from, until }: Span, { earliest, latest }: EchoAgreement): number {
  if (latest < from || until < earliest) return 0;
  const days = daysOf({ from: earliest, until: latest });
  return days.filter((day) => from <= day && day <= until).length / days.length;
}

function countIn(window: Span, agreements: readonly EchoAgreement[], countries: readonly string[]): number {
  return agreements
    .filter(({ country }) => countries.includes(country))
    .reduce((total, agreement) => total + shareIn(window, agreement), 0);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

/** What is counted around each day on which the event may have taken place, and the mean of it. */
function countAround(
  agreements: readonly EchoAgreement[],
  event: NaiveEvent,
  months: number,
): Counts & { readonly daysBefore: number; readonly daysAfter: number } {
  const possible = event.lasted
    ? [event]
    : daysOf({ from: event.earliest, until: event.latest }).map((day) => ({ earliest: day, latest: day }));
  const windows = possible.map((days) => windowsOf(days, months));
  const count = (window: Span) => countIn(window, agreements, event.countries);
  return {
    before: average(windows.map(({ windowBefore }) => count(windowBefore))),
    after: average(windows.map(({ windowAfter }) => count(windowAfter))),
    daysBefore: average(windows.map(({ windowBefore }) => daysIn(windowBefore))),
    daysAfter: average(windows.map(({ windowAfter }) => daysIn(windowAfter))),
  };
}

export function naiveEcho(
  agreements: readonly EchoAgreement[],
  events: readonly NaiveEvent[],
  { windowMonths, from, until }: EchoOptions,
): {
  events: EchoedEvent[];
  excluded: { id: string; reason: string }[];
  pooled: Counts & { daysBefore: number; daysAfter: number };
} {
  const excluded: { id: string; reason: string }[] = [];
  const counted: EchoedEvent[] = [];
  const pooled = { before: 0, after: 0, daysBefore: 0, daysAfter: 0 };
  for (const event of events) {
    const { windowBefore, windowAfter } = windowsOf(event, windowMonths);
    const precise = event.latest < monthsFrom(event.earliest, windowMonths);
    if (event.countries.length === 0) excluded.push({ id: event.id, reason: "WITHOUT_COUNTRY" });
    else if (!precise) excluded.push({ id: event.id, reason: "TOO_IMPRECISE" });
    else if (windowBefore.from < from || windowAfter.until > until)
      excluded.push({ id: event.id, reason: "WINDOW_OUTSIDE_PERIOD" });
    else {
      const { before, after, daysBefore, daysAfter } = countAround(agreements, event, windowMonths);
      counted.push({
        id: event.id,
        before,
        after,
        windowBefore: {
          from: windowBefore.from,
          until: next(event.lasted ? event.earliest : event.latest, -1),
        },
        windowAfter: {
          from: next(event.lasted ? event.latest : event.earliest, 1),
          until: windowAfter.until,
        },
      });
      pooled.before += before;
      pooled.after += after;
      pooled.daysBefore += daysBefore;
      pooled.daysAfter += daysAfter;
    }
  }
  return { events: counted, excluded, pooled };
}

/** What the windows hold on each day on which the event could have begun. */
export function naivePlacements(
  agreements: readonly EchoAgreement[],
  event: NaiveEvent,
  { windowMonths, from, until }: EchoOptions,
): Counts[] {
  const length = daysIn({ from: event.earliest, until: event.latest });
  const placements: Counts[] = [];
  for (let earliest = from; earliest <= until; earliest = next(earliest, 1)) {
    let latest = earliest;
    for (let days = 1; days < length; days += 1) latest = next(latest, 1);
    const { windowBefore, windowAfter } = windowsOf({ earliest, latest }, windowMonths);
    if (windowBefore.from < from || windowAfter.until > until) continue;
    placements.push(countAround(agreements, { ...event, earliest, latest }, windowMonths));
  }
  return placements;
}

/** The signed statistic of McNemar as one writes it down; rounded, for equal ranks to compare as equal. */
export function naiveStatistic({ before, after }: Counts): number {
  if (before + after === 0) return 0;
  const squared = (after - before) ** 2 / (after + before);
  return Number((Math.sign(after - before) * squared).toFixed(9));
}
