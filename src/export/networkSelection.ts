import {
  type AgreementFilter,
  agreementFilterBehind,
  type AgreementFilterParameters,
} from "../nouns/agreement/agreementFilter.ts";

export const PROJECTIONS = [
  "TWO_MODE",
  "MUNICIPALITIES",
  "PARTNER_CITIES",
  "COUNTRIES",
  "PROVINCES_AND_COUNTRIES",
] as const;

export type Projection = (typeof PROJECTIONS)[number];

/** Which network was asked for. */
export interface NetworkSelection {
  readonly filter: AgreementFilter;
  /** A day of ISO 8601. */
  readonly asOf: string | null;
  readonly projection: Projection;
}

/** The selection that makes these parameters of a statement. */
export function selectionOf(agreements: AgreementFilterParameters, projection: Projection): NetworkSelection {
  return { filter: agreementFilterBehind(agreements), asOf: agreements.asOf, projection };
}
