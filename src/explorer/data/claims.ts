import type { ExplorerClaimsQuery, Verdict } from "../../__generated__/explorerAnswers.ts";
import type { Filter } from "./filters.ts";

export type { Verdict };
export const verdicts = [
  "DIFFERS",
  "CONVENTION",
  "AGREES",
  "UNDECIDABLE",
] as const satisfies readonly Verdict[];

export type ClaimRow = ExplorerClaimsQuery["claims"]["nodes"][number];

/** What a claim counts: agreements with one country, or any, within these days. */
interface CountedFilter {
  readonly country: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** Whether it speaks of the chosen years and countries, as far as it says which it speaks of. */
export function isAboutSelection(
  { recomputation }: Pick<ClaimRow, "recomputation">,
  { years, countries }: Pick<Filter, "years" | "countries">,
): boolean {
  const filters = readFilters(recomputation?.parameters["filters"]);
  if (filters.length === 0) return true;
  return filters.some(
    ({ country, from, until }) =>
      (countries.length === 0 || country === null || countries.includes(country)) &&
      (years === null ||
        (Number(from?.slice(0, 4) ?? -Infinity) <= years.until &&
          years.from <= Number(until?.slice(0, 4) ?? Infinity))),
  );
}

/** The parameters of a recomputation are whatever JSON its statement takes. */
function readFilters(filters: unknown): readonly CountedFilter[] {
  return Array.isArray(filters) ? filters.map(readFilter) : [];
}

function readFilter(filter: unknown): CountedFilter {
  const members = new Map<string, unknown>(Object.entries(filter ?? {}));
  const textOf = (name: string) => {
    const value = members.get(name);
    return typeof value === "string" ? value : null;
  };
  return { country: textOf("country"), from: textOf("from"), until: textOf("until") };
}

/** What differs first: that is what an audit is read for. */
export function inOrderOfInterest<Claim extends Pick<ClaimRow, "verdict">>(
  claims: readonly Claim[],
): readonly Claim[] {
  return [...claims].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}
