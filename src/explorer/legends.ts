import type { Agreement } from "./data/GraphData.ts";
import type { LegendEntry } from "./figure.ts";
import type { Page } from "./Page.tsx";
import { countryColour, groupColour, kindColour } from "./palette.ts";
import type { Scene } from "./Scene.ts";

type Words = Pick<Page, "t" | "theme" | "language">;

/** The partners' countries among these agreements, in the order of every legend. */
export function partnerCountries(
  agreements: readonly Agreement[],
  { data, countryOrder }: Scene,
  { theme, language }: Words,
): LegendEntry[] {
  const present = new Set(agreements.map(({ partner }) => partner.countryCode));
  return countryOrder
    .filter((code) => present.has(code))
    .map((code) => ({
      text: data.countries.get(code)?.names[language] ?? code,
      colour: countryColour(code, theme),
      shape: "square",
    }));
}

/** The marks of the two sides, whose shapes tell them apart. */
export function marksOfSides({ t, theme }: Words): LegendEntry[] {
  return [
    { text: t.types.Municipality, colour: countryColour("TR", theme), shape: "square" },
    { text: t.types.PartnerCity, colour: null, shape: "circle" },
  ];
}

/** The sides in the colours of their kinds. */
export function kindsOfSides({ t, theme }: Words): LegendEntry[] {
  return (["Municipality", "PartnerCity"] as const).map((kind) => ({
    text: t.types[kind],
    colour: kindColour(kind, theme),
    shape: "circle",
  }));
}

/** Detected groups, the largest first. */
export function groups(found: ReadonlyMap<string, number>, { t, theme }: Words): LegendEntry[] {
  return [...new Set(found.values())]
    .sort((a, b) => a - b)
    .map((group) => ({
      text: `${t.colourings.community} ${group + 1}`,
      colour: groupColour(group, theme),
      shape: "circle",
    }));
}
