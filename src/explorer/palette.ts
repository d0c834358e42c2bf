/**
 * The one palette of the project: countries and kinds of nodes, as the explorer and Neo4j Browser draw them.
 *
 * Told apart by readers with each kind of colour blindness and seen against both backgrounds: the tests measure it.
 */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

export type Theme = keyof Shades;

export const backgrounds: Shades = { light: "#fbfaf7", dark: "#14171c" };

/** Of letters on these. */
export const inks: Shades = { light: "#23262b", dark: "#e6e3dc" };

/** By ISO 3166-1 alpha-2. Türkiye is one side of every agreement and therefore neutral. */
export const countryColours: Readonly<Record<string, Shades>> = {
  TR: { light: "#4a5260", dark: "#b9c0cb" },
  AZ: { light: "#0f62ad", dark: "#4f9fe8" },
  KZ: { light: "#b57a00", dark: "#f0b93a" },
  KG: { light: "#cc3f1c", dark: "#f2714b" },
  UZ: { light: "#00835f", dark: "#2fbf92" },
  TM: { light: "#a0418c", dark: "#dc86c6" },
  TJ: { light: "#4d2a86", dark: "#9d86e0" },
};

/** Countries that no colour was chosen for. */
export const otherColour: Shades = { light: "#767268", dark: "#948f84" };

/** Detected groups, the largest first; what is beyond takes `otherColour`. */
export const groupColours: readonly Shades[] = [
  { light: "#0f62ad", dark: "#4f9fe8" },
  { light: "#cc3f1c", dark: "#f2714b" },
  { light: "#00835f", dark: "#2fbf92" },
  { light: "#b57a00", dark: "#f0b93a" },
  { light: "#a0418c", dark: "#dc86c6" },
  { light: "#4d2a86", dark: "#9d86e0" },
  { light: "#0a8a9c", dark: "#4cc4d6" },
  { light: "#7d6a2f", dark: "#b8a462" },
];

/** By the label in the graph. */
export const kindColours: Readonly<Record<string, Shades>> = {
  Municipality: { light: "#4a5260", dark: "#b9c0cb" },
  PartnerCity: { light: "#0f62ad", dark: "#4f9fe8" },
  Agreement: { light: "#0a8a9c", dark: "#4cc4d6" },
  Country: { light: "#b57a00", dark: "#f0b93a" },
  State: { light: "#b57a00", dark: "#f0b93a" },
  Province: { light: "#7d6a2f", dark: "#b8a462" },
  Person: { light: "#a0418c", dark: "#dc86c6" },
  Party: { light: "#a0418c", dark: "#dc86c6" },
  Organisation: { light: "#4d2a86", dark: "#9d86e0" },
  Summit: { light: "#cc3f1c", dark: "#f2714b" },
  Visit: { light: "#b57a00", dark: "#f0b93a" },
  Treaty: { light: "#00835f", dark: "#2fbf92" },
  Statement: { light: "#767268", dark: "#948f84" },
  Founding: { light: "#4d2a86", dark: "#9d86e0" },
  Doctrine: { light: "#00835f", dark: "#2fbf92" },
  Period: { light: "#767268", dark: "#948f84" },
  Claim: { light: "#cc3f1c", dark: "#f2714b" },
  Source: { light: "#767268", dark: "#948f84" },
};

export function countryColour(code: string, theme: Theme): string {
  return (countryColours[code] ?? otherColour)[theme];
}

export function groupColour(rank: number | undefined, theme: Theme): string {
  return ((rank === undefined ? undefined : groupColours[rank]) ?? otherColour)[theme];
}

export function kindColour(label: string, theme: Theme): string {
  return (kindColours[label] ?? otherColour)[theme];
}
