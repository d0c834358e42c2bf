import type { Counting } from "../../analysis/representation.ts";

type Side = "MUNICIPALITY" | "PROVINCE" | "MUNICIPALITY_KIND";

/** What is looked at, in the terms of a table of agreements whose columns are the partner countries. */
interface Subject {
  /** What the rows of the table are. */
  readonly side: Side;
  readonly counting: Counting;
  /** What is told of each that is tested. */
  readonly keys: readonly (Side | "COUNTRY")[];
}

export type RepresentationSubject =
  | "MUNICIPALITIES_AND_COUNTRIES"
  | "PROVINCES_AND_COUNTRIES"
  | "MUNICIPALITY_KINDS_AND_COUNTRIES"
  | "COUNTRIES"
  | "PROVINCES";

export const subjects: Readonly<Record<RepresentationSubject, Subject>> = {
  MUNICIPALITIES_AND_COUNTRIES: pairsOf("MUNICIPALITY"),
  PROVINCES_AND_COUNTRIES: pairsOf("PROVINCE"),
  MUNICIPALITY_KINDS_AND_COUNTRIES: pairsOf("MUNICIPALITY_KIND"),
  COUNTRIES: { side: "PROVINCE", counting: "ROWS_OF_COLUMN", keys: ["COUNTRY"] },
  PROVINCES: { side: "PROVINCE", counting: "COLUMNS_OF_ROW", keys: ["PROVINCE"] },
};

function pairsOf(side: Side): Subject {
  return { side, counting: "AGREEMENTS", keys: [side, "COUNTRY"] };
}
