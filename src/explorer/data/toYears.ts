import type { Years } from "./filters.ts";
import type { Agreement } from "./GraphData.ts";

export interface YearPart {
  readonly countryCode: string;
  readonly count: number;
  /** How many lie below it in the same bar. */
  readonly offset: number;
}

export interface YearBar {
  readonly year: number;
  readonly total: number;
  readonly parts: readonly YearPart[];
}

/** One bar for each year of the span, empty years included, stacked in the order of the countries. */
export function toYears(
  agreements: readonly Agreement[],
  span: Years,
  order: readonly string[],
): readonly YearBar[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { year, partner } of agreements) {
    if (year === null) continue;
    const ofYear = counts.get(year) ?? new Map<string, number>();
    ofYear.set(partner.countryCode, (ofYear.get(partner.countryCode) ?? 0) + 1);
    counts.set(year, ofYear);
  }
  const years = Array.from({ length: span.until - span.from + 1 }, (_, index) => span.from + index);
  return years.map((year) => toBar(year, counts.get(year) ?? new Map(), order));
}

function toBar(year: number, counts: ReadonlyMap<string, number>, order: readonly string[]): YearBar {
  let total = 0;
  const parts = order.flatMap((countryCode) => {
    const count = counts.get(countryCode);
    if (count === undefined) return [];
    total += count;
    return [{ countryCode, count, offset: total - count }];
  });
  return { year, total, parts };
}
