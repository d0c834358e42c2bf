import type { DatePartsFragment, DrawnPlaceFragment } from "../../__generated__/explorerAnswers.ts";

/** A name in both languages of the page, and as the place itself writes it. */
export interface Names {
  readonly tr: string;
  readonly en: string;
}

/** Its first and last day are null where an end is open. */
export type Dated = DatePartsFragment;

export interface Place {
  readonly id: string;
  readonly side: "municipality" | "partner";
  readonly names: Names;
  readonly localName: string;
  readonly otherNames: DrawnPlaceFragment["otherNames"];
  readonly longitude: number;
  readonly latitude: number;
  readonly countryCode: string;
  /** Null abroad. */
  readonly provinceNames: Names | null;
}

export interface Agreement {
  readonly id: string;
  readonly municipality: Place;
  readonly partner: Place;
  readonly date: Dated | null;
  /** Null when the date does not lie within one year. */
  readonly year: number | null;
  /** Where its source prints it; null when the source prints no table. */
  readonly printed: { readonly table: number; readonly row: number } | null;
  readonly repeats: boolean;
}

export interface Country {
  readonly id: string;
  readonly code: string;
  readonly names: Names;
}

export interface Occasion {
  readonly id: string;
  readonly type: OccasionType;
  readonly names: Names;
  readonly date: Dated | null;
  /** The codes of the countries that it reaches. */
  readonly countryCodes: readonly string[];
}

export const occasionTypes = ["Summit", "Visit", "Treaty", "Statement", "Founding"] as const;
export type OccasionType = (typeof occasionTypes)[number];

export interface Period {
  readonly id: string;
  readonly names: Names;
  readonly division: string;
  readonly span: Dated;
}

/** All that the views draw, linked. */
export interface GraphData {
  readonly places: ReadonlyMap<string, Place>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly agreements: readonly Agreement[];
  /** How many there are in the graph; more than `agreements` when not all were fetched. */
  readonly totalAgreements: number;
  readonly occasions: readonly Occasion[];
  readonly periods: readonly Period[];
  /** Changes with the data. */
  readonly version: string;
}
