import { relationTypes } from "./relationTypes.ts";

/** The relationship types that a path walks: what the sources say of two things, in either direction. */
export const pathTypes: readonly string[] = Object.keys(relationTypes).sort();

/** What only agreements have: `TWINNED_WITH` stands for them where none is asked for. */
export const agreementTypes: readonly string[] = ["REPEATS", "SIGNED", "WITH"];
export const pathTypesWithoutAgreements: readonly string[] = pathTypes.filter(
  (type) => !agreementTypes.includes(type),
);

const SEEKABLE = ["SIGNED", "WITH", "IN_COUNTRY", "IN_PROVINCE"];

/** The lists of relationship types that statements name as `@name`. */
export const typeLists: Readonly<Record<string, readonly string[]>> = {
  pathTypes,
  pathTypesWithoutAgreements,
  /** Those of which a node has few, or which are not found by an index. */
  walkedTypes: pathTypes.filter((type) => !SEEKABLE.includes(type)),
};

/** The relationship types that no path walks: where a fact comes from, what else a thing is called, what is derived. */
export const bookkeepingTypes = [
  "ACCORDING_TO",
  "ALSO_NAMED",
  "ALSO_READ_AS",
  "ALSO_TWINNED_WITH",
  "CITED_IN",
  "CONCERNS",
  "CORRECTS",
  "DRAWS_ON",
  "IDENTIFIED_IN",
  "IN_DATASET",
  "SAME_AS",
] as const;
