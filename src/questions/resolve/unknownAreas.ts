import type { Area, NameQuery } from "../../analysis/resolution/Candidate.ts";
import { isCalled, meansCountry, meansProvince } from "../../analysis/resolution/isCalled.ts";

interface KnownArea {
  readonly labels: readonly string[];
  readonly area: Area;
}

/** The query with those of its countries and provinces marked that name none: they contradict nothing. */
export function withUnknownAreas(query: NameQuery, known: readonly KnownArea[]): NameQuery {
  const names = (text: string, isProvince: boolean) =>
    known.some(({ labels, area }) => labels.includes("Province") === isProvince && isCalled(text, area));
  const unknownAreas = new Set([
    ...query.countries.filter((text) => !meansCountry(text) && !names(text, false)),
    ...query.provinces.filter((text) => !meansProvince(text) && !names(text, true)),
  ]);
  return { ...query, unknownAreas };
}
