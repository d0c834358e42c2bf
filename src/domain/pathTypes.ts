import { relationTypes } from "./relationTypes.ts";

/** The relationship types that a path walks: what the sources say of two things, in either direction. */
export const pathTypes: readonly string[] = Object.keys(relationTypes).sort();

/** The relationship types that no path walks: where a fact comes from, what else a thing is called, what is derived. */
export const bookkeepingTypes = [
  "ACCORDING_TO",
  "ALSO_NAMED",
  "ALSO_READ_AS",
  "CITED_IN",
  "CONCERNS",
  "CORRECTS",
  "DRAWS_ON",
  "IN_DATASET",
] as const;
