import { conditions } from "../nouns/agreement/agreementFilter.ts";
import type { NetworkSelection, Projection } from "./networkSelection.ts";
import { selectionParameters } from "./selectionParameters.ts";

const TITLES: Readonly<Record<Projection, string>> = {
  TWO_MODE: "Municipalities and partner cities with sister-city agreements",
  MUNICIPALITIES: "Municipalities that share partner cities",
  PARTNER_CITIES: "Partner cities that share municipalities",
  COUNTRIES: "Countries joined by sister-city agreements",
  PROVINCES_AND_COUNTRIES: "Provinces and the countries of their municipalities' partner cities",
};

const WORDS = new Map([
  ...conditions.map(([, { parameter, words }]) => [parameter, words] as const),
  ["asOf", (day: string) => `as of ${day}`],
]);

/** What the nodes and edges of a network are. */
export function networkTitle({ projection }: NetworkSelection): string {
  return TITLES[projection];
}

/** What was chosen, in words. */
export function describeSelection(selection: NetworkSelection): string {
  const words = Object.entries(selectionParameters(selection)).flatMap(
    ([name, value]) => WORDS.get(name)?.(value) ?? [],
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
  ...conditions.flatMap(([, { parameter, selfEvident }]) => (selfEvident ? [parameter] : [])),
]);
