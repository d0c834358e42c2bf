import type { Filter } from "./selection.ts";

export const verdicts = ["DIFFERS", "AGREES", "UNDECIDABLE"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a claim counts: agreements with one country, or any, within these days. */
interface CountedFilter {
  readonly country: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly statement: string;
  readonly reported: string;
  readonly unit: string;
  readonly comparison: string;
  readonly computed: string | null;
  readonly verdict: Verdict;
  readonly explanation: string | null;
  readonly note: string | null;
  readonly citations: readonly { readonly locator: string }[];
  readonly recomputation: { readonly parameters: { readonly filters?: readonly CountedFilter[] } } | null;
}

/** Whether it speaks of the chosen years and countries, as far as it says which it speaks of. */
export function isAboutSelection({ recomputation }: ClaimRow, { years, countries }: Filter): boolean {
  const filters = recomputation?.parameters.filters ?? [];
  if (filters.length === 0) return true;
  return filters.some(
    ({ country, from, until }) =>
      (countries.length === 0 || country === null || countries.includes(country)) &&
      (years === null ||
        (Number(from?.slice(0, 4) ?? -Infinity) <= years.until &&
          years.from <= Number(until?.slice(0, 4) ?? Infinity))),
  );
}

/** What differs first: that is what an audit is read for. */
export function inOrderOfInterest(claims: readonly ClaimRow[]): readonly ClaimRow[] {
  return [...claims].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}
