import type { Counting } from "../../analysis/representation.ts";

type Side = "MUNICIPALITY" | "PROVINCE" | "MUNICIPALITY_KIND" | "COUNTRY";

/** What is looked at, in the terms of a table of agreements. */
interface Subject {
  /** What the rows and what the columns of the table are. */
  readonly dimensions: readonly [Side, Side];
  readonly counting: Counting;
  /** What is told of each that is tested. */
  readonly keys: readonly Side[];
}

export type RepresentationSubject =
  | "MUNICIPALITIES_AND_COUNTRIES"
  | "PROVINCES_AND_COUNTRIES"
  | "MUNICIPALITY_KINDS_AND_COUNTRIES"
  | "COUNTRIES"
  | "PROVINCES";

export const subjects: Readonly<Record<RepresentationSubject, Subject>> = {
  MUNICIPALITIES_AND_COUNTRIES: pairsOf("MUNICIPALITY", "COUNTRY"),
  PROVINCES_AND_COUNTRIES: pairsOf("PROVINCE", "COUNTRY"),
  MUNICIPALITY_KINDS_AND_COUNTRIES: pairsOf("MUNICIPALITY_KIND", "COUNTRY"),
  COUNTRIES: { dimensions: ["PROVINCE", "COUNTRY"], counting: "ROWS_OF_COLUMN", keys: ["COUNTRY"] },
  PROVINCES: { dimensions: ["PROVINCE", "COUNTRY"], counting: "COLUMNS_OF_ROW", keys: ["PROVINCE"] },
};

function pairsOf(...sides: [Side, Side]): Subject {
  return { dimensions: sides, counting: "AGREEMENTS", keys: sides };
}
