import type {
  Area,
  Candidate,
  CandidateName,
  NameQuery,
} from "../../../src/analysis/resolution/Candidate.ts";
import { foldName } from "../../../src/domain/foldName.ts";

export function area(id: string, ...names: readonly [string, ...string[]]): Area {
  const [name, nameEn = name] = names;
  return { id, name, nameEn, foldedNames: names.map(foldName) };
}

export const turkiye = area("country/tr", "Türkiye", "Turkey", "TR");
export const azerbaijan = area("country/az", "Azerbaycan", "Azerbaijan", "AZ");
export const istanbul = area("province/tr-istanbul", "İstanbul", "İstanbul", "TR-34");
export const baku = area("partner-city/az-baku", "Bakü", "Baku");

export function name(text: string, more: Partial<CandidateName> = {}): CandidateName {
  return { text, folded: foldName(text), kind: "CURRENT", language: null, from: null, until: null, ...more };
}

/** A candidate with one name; Tuzla in İstanbul unless more is said. */
export function place(text = "Tuzla", more: Partial<Candidate> = {}): Candidate {
  return {
    id: `municipality/tr-istanbul-${foldName(text)}`,
    types: ["Municipality", "LocalGovernment"],
    names: [name(text)],
    countries: [turkiye],
    province: istanbul,
    city: null,
    location: { latitude: 40.82, longitude: 29.3 },
    extentKm: 25,
    isProvinceSeat: false,
    isRegion: false,
    agreementCount: 1,
    ...more,
  };
}

/** A query that asks for a name alone, unless more is said. */
export function asked(text: string, more: Partial<NameQuery> = {}): NameQuery {
  return { name: text, types: [], countries: [], provinces: [], near: null, ...more };
}
