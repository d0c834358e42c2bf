import type { EchoAgreement, EchoedEvent, EchoOptions } from "../../src/analysis/echo.ts";

/** The second implementation of the echo: it walks from day to day, and shares nothing with `src/`. */

export interface NaiveEvent {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
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

function countIn(
  { from, until }: Span,
  agreements: readonly EchoAgreement[],
  countries: readonly string[],
): number {
  return agreements.filter(({ day, country }) => countries.includes(country) && from <= day && day <= until)
    .length;
}

function daysIn({ from, until }: Span): number {
  let days = 1;
  for (let day = from; day !== until; day = next(day, 1)) days += 1;
  return days;
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
      const before = countIn(windowBefore, agreements, event.countries);
      const after = countIn(windowAfter, agreements, event.countries);
      counted.push({ id: event.id, before, after, windowBefore, windowAfter });
      pooled.before += before;
      pooled.after += after;
      pooled.daysBefore += daysIn(windowBefore);
      pooled.daysAfter += daysIn(windowAfter);
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
    placements.push({
      before: countIn(windowBefore, agreements, event.countries),
      after: countIn(windowAfter, agreements, event.countries),
    });
  }
  return placements;
}

/** The signed statistic of McNemar as one writes it down; rounded, for equal ranks to compare as equal. */
export function naiveStatistic({ before, after }: Counts): number {
  if (before + after === 0) return 0;
  const squared = (after - before) ** 2 / (after + before);
  return Number((Math.sign(after - before) * squared).toFixed(9));
}
