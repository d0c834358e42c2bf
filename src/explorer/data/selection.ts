import type { Years } from "./filters.ts";
import type { Agreement, Dated, GraphData, Occasion } from "./GraphData.ts";

/** The first and the last year with an agreement; null when there is none with a year. */
export function wholeSpan({ agreements }: GraphData): Years | null {
  let [from, until] = [Infinity, -Infinity];
  for (const { year } of agreements) {
    if (year === null) continue;
    from = Math.min(from, year);
    until = Math.max(until, year);
  }
  return from <= until ? { from, until } : null;
}

/** Whether something so dated may lie in these years. */
export function touches(date: Dated | null, years: Years): boolean {
  if (date === null) return false;
  const first = date.earliest === null ? -Infinity : Number(date.earliest.slice(0, 4));
  const last = date.latest === null ? Infinity : Number(date.latest.slice(0, 4));
  return first <= years.until && years.from <= last;
}

/** Whether an event reaches one of these countries, or none is chosen. */
export function concerns({ countryCodes }: Occasion, countries: readonly string[]): boolean {
  return countries.length === 0 || countryCodes.some((code) => countries.includes(code));
}

/** How many agreements each country has, the most first. */
export function countByCountry(agreements: readonly Agreement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { partner } of agreements) {
    counts.set(partner.countryCode, (counts.get(partner.countryCode) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}
