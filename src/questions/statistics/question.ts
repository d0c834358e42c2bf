import { type Dimension, isTime, type PlacementOptions } from "../../analysis/placements.ts";
import type { CountedPeriod } from "../../analysis/statistics.ts";
import { precisionOf } from "../../analysis/timeCells.ts";
import type { AgreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import { municipalityKind } from "../../nouns/municipality/queries.ts";
import { groupDimension, type GroupRow } from "./queries.ts";

/** What is asked, in the terms of the graph. */
export interface Question {
  readonly filter: AgreementFilterParameters;
  readonly by: readonly Dimension[];
  readonly periods: readonly CountedPeriod[];
}

const TALLIED = new Set<string>(["partnerCountry", "partnerCountries"]);

/** What the import has counted already: countries and years of all agreements, or of those with some countries. */
export function isTallied({ filter, by }: Question): boolean {
  return (
    by.every((dimension) => dimension === "COUNTRY" || dimension === "YEAR") &&
    Object.entries(filter).every(([name, value]) => value === null || TALLIED.has(name))
  );
}

/** The countries that a filter leaves; null does not restrict. */
export function talliedCountries({
  partnerCountry,
  partnerCountries,
}: AgreementFilterParameters): string[] | null {
  if (partnerCountry === null) return partnerCountries;
  return partnerCountries === null || partnerCountries.includes(partnerCountry) ? [partnerCountry] : [];
}

/** What tells the groups of agreements apart, as the statements take it. */
export function grouping({ by, periods }: Question) {
  const dimensions = by.filter((dimension) => !isTime(dimension)).map((name) => groupDimension.parse(name));
  const precisions = by.map((dimension) => {
    if (dimension === "PERIOD") return precisionOf(periods);
    return dimension === "MONTH" ? 7 : dimension === "YEAR" ? 4 : 0;
  });
  return { dimensions, precision: Math.max(...precisions) };
}

/** Which cells a date may mean. */
export function placementOptions({ by, periods, filter }: Question): PlacementOptions {
  const ends = [filter.dateUntil, filter.asOf].filter((day) => day !== null).sort();
  return { dimensions: by, periods, from: filter.dateFrom, until: ends[0] ?? null };
}

/** Names in the Turkish alphabet, kinds from the largest down, tables by number, time as it goes on. */
export function orderOf({ by, periods }: Question, groups: readonly GroupRow[]) {
  const named = by.filter((dimension) => !isTime(dimension));
  const orders = new Map<string, string | null | undefined>(
    groups.flatMap((group) =>
      named.map((dimension, place) => [`${dimension} ${group.values[place]}`, group.orders[place]] as const),
    ),
  );
  const places = new Map<string, number>([
    ...periods.map(({ value }, place) => [value, place] as const),
    ...municipalityKind.options.map((kind, place) => [kind, place] as const),
  ]);
  return (dimension: Dimension, value: string): string => {
    const place = dimension === "TABLE" ? Number(value) : places.get(value);
    return place === undefined
      ? (orders.get(`${dimension} ${value}`) ?? value)
      : String(place).padStart(10, "0");
  };
}
