import type { ComparedPair } from "./comparePairs.ts";
import type { Comparison } from "./loaders.ts";

export type SourceComparisonMapper = Comparison;
export type ComparedPairMapper = ComparedPair;
export interface CountryComparisonMapper {
  readonly countryId: string;
  readonly counts: { readonly both: number; readonly onlyLeft: number; readonly onlyRight: number };
}
