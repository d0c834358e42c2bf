import type { NetworkSelection, Projection } from "./networkSelection.ts";
import { selectionParameters } from "./selectionParameters.ts";

const TITLES: Readonly<Record<Projection, string>> = {
  TWO_MODE: "Municipalities and partner cities with sister-city agreements",
  MUNICIPALITIES: "Municipalities that share partner cities",
  PARTNER_CITIES: "Partner cities that share municipalities",
  COUNTRIES: "Countries joined by sister-city agreements",
  PROVINCES_AND_COUNTRIES: "Provinces and the countries of their municipalities' partner cities",
};

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  country: (value) => `partners in ${value}`,
  countries: (value) => `partners in ${listed(value)}`,
  partnerCity: (value) => `with ${value}`,
  municipality: (value) => `of ${value}`,
  province: (value) => `municipalities in ${value}`,
  kinds: (value) => `municipalities of kind ${listed(value)}`,
  from: (value) => `dated from ${value}`,
  until: (value) => `dated until ${value}`,
  table: (value) => `printed in table ${value}`,
  repeats: (value) =>
    value === "true" ? "only rows that repeat another" : "without rows that repeat another",
  asOf: (value) => `as of ${value}`,
};

/** What the nodes and edges of a network are. */
export function networkTitle({ projection }: NetworkSelection): string {
  return TITLES[projection];
}

/** What was chosen, in words. */
export function describeSelection(selection: NetworkSelection): string {
  const words = Object.entries(selectionParameters(selection)).flatMap(
    ([name, value]) => WORDS[name]?.(value) ?? [],
  );
  return words.length === 0 ? "all agreements" : `agreements: ${words.join("; ")}`;
}

/** The name of a file of this network, which says what was chosen; without its ending. */
export function fileNameOf(selection: NetworkSelection): string {
  const values = Object.entries(selectionParameters(selection)).flatMap(([name, value]) =>
    NAMELESS.has(name) ? [value] : [name, value],
  );
  const words = ["paradiplomacy", ...values].join("-").toLowerCase();
  return words
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, MAXIMUM_FILE_NAME);
}

const MAXIMUM_FILE_NAME = 120;
/** Parameters whose values say by themselves what they mean. */
const NAMELESS = new Set([
  "projection",
  "country",
  "countries",
  "kinds",
  "province",
  "municipality",
  "partnerCity",
]);

function listed(list: string): string {
  return list.replaceAll(",", " or ");
}
