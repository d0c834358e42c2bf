import type { Years } from "../data/filters.ts";

export interface TimeScale {
  readonly domain: Years;
  /** Pixels a year. */
  readonly step: number;
  /** Left edge of a year; fractions are days within it. */
  readonly x: (year: number) => number;
  /** The year at this pixel. */
  readonly year: (x: number) => number;
  /** Years to be written below, as many as there is room for. */
  readonly ticks: readonly number[];
}

const TICK_ROOM = 44;

export function timeScale(domain: Years, left: number, right: number): TimeScale {
  const step = (right - left) / (domain.until - domain.from + 1);
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => years * step >= TICK_ROOM) ?? 200;
  const all = Array.from({ length: domain.until - domain.from + 1 }, (_, index) => domain.from + index);
  return {
    domain,
    step,
    x: (year) => left + (year - domain.from) * step,
    year: (x) => Math.floor((x - left) / step) + domain.from,
    ticks: all.filter((year) => year % every === 0),
  };
}

/** A day of ISO 8601 as a year with its fraction. */
export function yearFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
