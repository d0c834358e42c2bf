import { kindsWithin } from "./nodeKinds.ts";

/** The closed sets of `seeds/knowledge/README.md`. */

export const personKinds = ["OFFICIAL", "SCHOLAR"] as const;

export const organisationKinds = [
  "BROADCASTER",
  "BUSINESS_COUNCIL",
  "DIPLOMATIC_MISSION",
  "INTERNATIONAL_ORGANISATION",
  "MILITARY",
  "MINISTRY",
  "PARLIAMENT",
  "PARLIAMENTARY_ASSEMBLY",
  "STATE_AGENCY",
  "UNION_OF_LOCAL_GOVERNMENTS",
  "UNION_OF_STATES",
  "UNIVERSITY",
] as const;

/** The labels of events with the kinds of each. */
export const eventKinds = {
  Summit: ["ASSEMBLY", "BUSINESS_MEETING", "CONGRESS", "HEADS_OF_STATE_SUMMIT", "PREPARATORY_MEETING"],
  Visit: ["GOVERNMENT", "MILITARY", "OFFICIAL", "STATE"],
  Treaty: [
    "COMMON_VISION",
    "COOPERATION",
    "COUNTER_TERRORISM",
    "ECONOMIC_COOPERATION",
    "FOUNDING_AGREEMENT",
    "FRIENDSHIP",
    "MILITARY_COOPERATION",
    "MILITARY_EDUCATION",
    "PEACE",
    "STUDENT_EXCHANGE",
    "VISA_EXEMPTION",
  ],
  Statement: ["ANNOUNCEMENT", "DECLARATION", "PRESS_CONFERENCE", "PROPOSAL", "RECOGNITION", "SPEECH"],
  Founding: [
    "BROADCASTER",
    "BUSINESS_COUNCIL",
    "INDEPENDENCE",
    "ORGANISATION",
    "REORGANISATION",
    "REPRESENTATION",
    "UNIVERSITY",
  ],
} as const;

export const eventLabels = kindsWithin("Event");

export const codeSchemes = ["ISO_3166_1", "ISO_3166_3", "NONE"] as const;

export const stateStatuses = ["EXISTING", "FORMER", "RECOGNISED_BY_TURKIYE_ONLY"] as const;

export const doctrineKinds = ["POLICY", "CONCEPT"] as const;

export const typologies = ["PYRAMID", "ALDECOA_KEATING_1999", "PAQUIN_2004", "LECOURS_2008"] as const;

/** What a claim's reported value counts or names. */
export const claimUnits = [
  "AGREEMENTS",
  "COUNTRY",
  "DATE",
  "FACTOR",
  "LOCAL_GOVERNMENTS",
  "MUNICIPALITIES",
  "MUNICIPALITY",
  "PARTNER_CITIES",
  "PARTNER_CITY",
  "PEOPLE",
  "PERCENT",
  "STATES",
  "SUMMITS_PER_YEAR",
  "YEARS",
] as const;

/** On what ground a link stands. From the strongest: the source says it, another source says it, the editors conclude it. */
export const bases = ["NAMED", "OUTSIDE", "INFERRED"] as const;
export type Basis = (typeof bases)[number];

/** What conclusions are drawn from unless they are asked otherwise: what a source says. */
export const saidBySources: readonly Basis[] = ["NAMED", "OUTSIDE"];

export const editorialNoteKinds = ["SPELLING", "CORRECTION", "ADDITION", "DOUBT"] as const;

/** How sure it is that a printed name means the place that it is held to mean. */
export const resolutionCertainties = ["SURE", "LIKELY", "CONTESTED"] as const;
