import type { EntityTypeId } from "../../domain/entityTypes.ts";
import type { Point } from "../greatCircleDistance.ts";

/** Why a node has a name. The first is the strongest: where a text is equally like two names, that one is told. */
export const NAME_KINDS = [
  "IDENTIFIER",
  "CURRENT",
  "OFFICIAL",
  "TRANSLITERATION",
  "VARIANT",
  "FORMER",
  "OTHER",
  "SEAT",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One of the names of a candidate. */
export interface CandidateName {
  readonly text: string;
  /** The text as `foldName` gives it. */
  readonly folded: string;
  readonly kind: NameKind;
  /** BCP 47; null when it belongs to no language. */
  readonly language: string | null;
  /** Since and until when it was borne, in EDTF; null when that is unknown or does not apply. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A country, a province or a city that a candidate lies in. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly foldedNames: readonly string[];
}

/** A node that a text may mean. */
export interface Candidate {
  readonly id: string;
  /** Its type, then the broader ones. */
  readonly types: readonly EntityTypeId[];
  readonly names: readonly CandidateName[];
  /** The countries that it is, lies in, or belongs to; empty when it has none. */
  readonly countries: readonly Area[];
  /** The province that it lies in; null when it lies in none. */
  readonly province: Area | null;
  /** The city that it is a part of; null when it is not part of one. */
  readonly city: Area | null;
  readonly location: Point | null;
  /** How far from its location it may well be looked for; null when a distance says nothing of it. */
  readonly extentKm: number | null;
  /** Whether it is the municipality of its province itself. */
  readonly isProvinceSeat: boolean;
  /** Whether it is a province or a region rather than a city in one. */
  readonly isRegion: boolean;
  readonly agreementCount: number;
}

/** What is to be resolved: a text, and what is known of the thing that it names. An empty list means: nothing known. */
export interface NameQuery {
  readonly name: string;
  /** One of these types. */
  readonly types: readonly EntityTypeId[];
  /** In one of these countries, each given by id, code or name. */
  readonly countries: readonly string[];
  /** In one of these provinces, each given by id, code or name. */
  readonly provinces: readonly string[];
  readonly near: Point | null;
  /** Those of the countries and provinces that name nothing known. */
  readonly unknownAreas?: ReadonlySet<string>;
  /** What was given for a point and is none. */
  readonly unreadableLocation?: string;
}
