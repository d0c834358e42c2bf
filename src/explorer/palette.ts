import { forEachKind } from "../domain/nodeKinds.ts";

/**
 * The palettes of the project, as the explorer and Neo4j Browser draw them: one for countries, one for kinds of nodes, one for
 * detected groups. None has a colour of another, so that a colour never says what is not so.
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
  TR: { light: "#40404d", dark: "#c8d4d8" },
  AZ: { light: "#005ab0", dark: "#89b1f9" },
  KZ: { light: "#b58801", dark: "#d5b521" },
  KG: { light: "#a51d00", dark: "#f2614c" },
  UZ: { light: "#33a06a", dark: "#4dd895" },
  TM: { light: "#d15ca1", dark: "#d361a0" },
  TJ: { light: "#530063", dark: "#7f60c5" },
};

/** Countries that no colour was chosen for. */
export const otherColour: Shades = { light: "#767268", dark: "#948f84" };

/** Detected groups, the largest first; what is beyond takes `otherColour`. */
export const groupColours: readonly Shades[] = [
  { light: "#244cb0", dark: "#b09cec" },
  { light: "#74104c", dark: "#ec9cc4" },
  { light: "#249c9c", dark: "#10ecec" },
  { light: "#9c8824", dark: "#d8c474" },
  { light: "#104c10", dark: "#88b074" },
  { light: "#884c88", dark: "#b074b0" },
  { light: "#60884c", dark: "#b0d89c" },
  { light: "#7488d8", dark: "#1088ec" },
];

/** By the label in the graph. */
export const kindColours: Readonly<Record<string, Shades>> = forEachKind(
  ({ colour }) => colour ?? otherColour,
);

export function countryColour(code: string, theme: Theme): string {
  return (countryColours[code] ?? otherColour)[theme];
}

export function groupColour(rank: number | undefined, theme: Theme): string {
  return ((rank === undefined ? undefined : groupColours[rank]) ?? otherColour)[theme];
}

export function kindColour(label: string, theme: Theme): string {
  return (kindColours[label] ?? otherColour)[theme];
}
