import { parseCountryCode } from "../../domain/areaCodes.ts";
import type { Intersection } from "../../domain/Intersection.ts";
import type { Page } from "../Page.tsx";
import { countryColour, type Theme } from "../palette.ts";
import type { Scene } from "../Scene.ts";
import type { Texts } from "../texts.ts";
import type { Agreement } from "./GraphData.ts";

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/** One way to narrow the agreements down. What was chosen stands under its name, in the page's address too. */
interface FilterOptions<Value> {
  /** Keeps everything. */
  readonly none: Value;
  /** Reads the page's address; what cannot be understood keeps everything. */
  readonly read: (text: string) => Value;
  /** Empty for what keeps everything. */
  readonly write: (value: Value) => string;
  /** The parameters of a file's address that say the same to the server. */
  readonly fileParameters: (value: Value) => Readonly<Record<string, string>>;
  readonly keeps: (agreement: Agreement, value: Value) => boolean;
}

/** A filter by some of a few values, which a row of buttons in the toolbar offers. */
interface ChoiceOptions {
  /** The option that a text in the page's address means; undefined when it means none. */
  readonly parse: (text: string) => string | undefined;
  readonly options: (scene: Scene) => readonly string[];
  /** Null for what has no such value: it is only among all. */
  readonly optionOf: (agreement: Agreement) => string | null;
  readonly label: (t: Texts) => string;
  /** What the button says that chooses all. */
  readonly allLabel: (t: Texts) => string;
  readonly optionLabel: (option: string, page: Page, scene: Scene) => string;
  /** Where the buttons are the drawing's legend too. */
  readonly colour?: (option: string, theme: Theme) => string;
}

/** A new filter is one entry here, with its words in texts.ts. */
const filters = [
  choiceFilter("countries", {
    parse: parseCountryCode,
    options: ({ countryOrder }) => countryOrder,
    optionOf: ({ partner }) => partner.countryCode,
    label: (t) => t.countries,
    allLabel: (t) => t.allCountries,
    optionLabel: (code, { language }, { data }) => data.countries.get(code)?.names[language] ?? code,
    colour: countryColour,
  }),
  filter("years", {
    none: null,
    read: readYears,
    write: (years: Years | null) => (years === null ? "" : `${years.from}-${years.until}`),
    fileParameters: (years) =>
      years === null ? {} : { from: String(years.from), until: String(years.until) },
    keeps: ({ year }, years) =>
      years === null || (year !== null && years.from <= year && year <= years.until),
  }),
];

/** Which agreements are chosen, of all. */
export type Filter = Intersection<(typeof filters)[number]["none"]>;

/** The filter that keeps everything. */
export const everything = together(({ none }) => none);

/** The filter in the page's address. */
export function readFilter(parameters: URLSearchParams): Filter {
  return together(({ read }) => read(parameters));
}

/** What the page's address has for filters that cannot be understood, so that it keeps everything. */
export function unreadFilters(parameters: URLSearchParams): readonly string[] {
  return filters.flatMap(({ name, read, write }) =>
    (parameters.get(name) ?? "")
      .split(",")
      .filter((part) => part !== "" && write(read(new URLSearchParams({ [name]: part })) as never) === "")
      .map((part) => `${name}=${part}`),
  );
}

/** The parameters of the page's address. */
export function writeFilter(filter: Filter): Readonly<Record<string, string>> {
  return Object.fromEntries(filters.map(({ name, write }) => [name, write(filter)]));
}

/** The agreements that every filter keeps, or all but one of this name: what every view draws. */
export function chosenAgreements(
  agreements: readonly Agreement[],
  filter: Filter,
  besides?: string,
): readonly Agreement[] {
  const asked = filters.filter(({ name }) => name !== besides);
  return agreements.filter((agreement) => asked.every(({ keeps }) => keeps(agreement, filter)));
}

/** The filter as the addresses of files have it; empty for all there is. */
export function fileQuery(filter: Filter): string {
  const pairs = filters.flatMap(({ fileParameters }) => Object.entries(fileParameters(filter)));
  return pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** What the toolbar offers to choose from. */
export const choices = filters.flatMap((each) => ("choice" in each ? [each.choice] : []));
export type Choice = (typeof choices)[number];

function together(partOf: (each: (typeof filters)[number]) => Partial<Filter>): Filter {
  return Object.assign({}, ...filters.map(partOf)) as Filter;
}

type Held<Name extends string, Value> = Readonly<Record<Name, Value>>;

/** All that is done with a filter, to an object that holds what was chosen beside other things. */
function filter<const Name extends string, Value>(
  name: Name,
  { none, read, write, fileParameters, keeps }: FilterOptions<Value>,
) {
  const hold = (value: Value) => ({ [name]: value }) as Held<Name, Value>;
  return {
    name,
    none: hold(none),
    read: (parameters: URLSearchParams) => hold(read(parameters.get(name) ?? "")),
    write: (held: Held<Name, Value>) => write(held[name]),
    fileParameters: (held: Held<Name, Value>) => fileParameters(held[name]),
    keeps: (agreement: Agreement, held: Held<Name, Value>) => keeps(agreement, held[name]),
    hold,
  };
}

function choiceFilter<const Name extends string>(name: Name, choice: ChoiceOptions) {
  const made = filter<Name, readonly string[]>(name, {
    none: [],
    read: (text) => [...new Set(text.split(",").map(choice.parse))].filter((option) => option !== undefined),
    write: (chosen) => chosen.join(","),
    fileParameters: (chosen) => (chosen.length === 0 ? {} : { [name]: chosen.join(",") }),
    keeps: (agreement, chosen) => chosen.length === 0 || chosen.includes(choice.optionOf(agreement) ?? ""),
  });
  const chosenOf = (held: Held<Name, readonly string[]>) => held[name];
  return { ...made, choice: { ...choice, name, hold: made.hold, chosenOf } };
}

function readYears(text: string): Years | null {
  const [, from, until] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (from === undefined || until === undefined || from > until) return null;
  return { from: Number(from), until: Number(until) };
}
