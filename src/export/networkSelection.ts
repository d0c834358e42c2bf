import { parsePartialDate, type PartialDate } from "../domain/partialDate.ts";
import type { AgreementFilter } from "../modules/agreement/agreementFilter.ts";

export const PROJECTIONS = ["TWO_MODE", "MUNICIPALITIES", "PARTNER_CITIES", "COUNTRIES"] as const;
export const MUNICIPALITY_KINDS = ["METROPOLITAN", "PROVINCIAL_CENTRE", "DISTRICT", "TOWN"] as const;

export type Projection = (typeof PROJECTIONS)[number];

/** Which network was asked for. */
export interface NetworkSelection {
  readonly filter: AgreementFilter;
  /** A day of ISO 8601. */
  readonly asOf: string | null;
  readonly projection: Projection;
}

/** A parameter of an address that cannot be used. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
}

interface Parameter<Value> {
  readonly expected: string;
  /** Undefined for a text that is no value. */
  readonly parse: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

const country: Parameter<string> = {
  expected: "an ISO 3166-1 alpha-2 code such as AZ",
  parse: (text) => (/^[A-Z]{2}$/.test(text) ? text : undefined),
  print: String,
};
const id = (example: string): Parameter<string> => ({
  expected: `an id such as ${example}`,
  parse: (text) => (text === "" ? undefined : text),
  print: String,
});
const date: Parameter<PartialDate> = {
  expected: "a day, month or year such as 1995-03-12, 1995-03 or 1995",
  parse: parsePartialDate,
  print: ({ edtf }) => edtf,
};
const oneOf = <Name extends string>(names: readonly Name[]): Parameter<Name> => ({
  expected: `one of ${names.join(", ")}`,
  parse: (text) => names.find((name) => name === text),
  print: String,
});
const listOf = <Value>({ expected, parse, print }: Parameter<Value>): Parameter<readonly Value[]> => ({
  expected: `values with commas between them, each ${expected}`,
  parse: (text) => {
    const values = text === EMPTY_LIST ? [] : text.split(",").map(parse);
    return values.every((value) => value !== undefined) ? values : undefined;
  },
  print: (values) => (values.length === 0 ? EMPTY_LIST : values.map(print).join(",")),
});

/** A list that lets nothing through must not be confused with a field of a form that was left empty. */
const EMPTY_LIST = "none";

/** Every parameter of an address, in the order in which one is written, and what it stands for. */
const parameters: ReadonlyMap<string, BoundParameter> = new Map(
  Object.entries({
    projection: of(
      oneOf(PROJECTIONS),
      ({ projection }) => (projection === "TWO_MODE" ? null : projection),
      (projection) => ({ projection }),
    ),
    country: ofFilter("partnerCountry", country),
    countries: ofFilter("partnerCountries", listOf(country)),
    partnerCity: ofFilter("partnerCity", id("partner-city/az-seki")),
    municipality: ofFilter("municipality", id("municipality/tr-konya")),
    province: ofFilter("province", {
      expected: "an ISO 3166-2 code such as TR-06",
      parse: (text) => (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? text : undefined),
      print: String,
    }),
    kinds: ofFilter("municipalityKinds", listOf(oneOf(MUNICIPALITY_KINDS))),
    from: ofFilter("dateFrom", date),
    until: ofFilter("dateUntil", date),
    table: ofFilter("table", {
      expected: "the number of a table such as 2",
      parse: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
      print: String,
    }),
    repeats: ofFilter("repeats", {
      expected: "true or false",
      parse: (text) => (text === "true" ? true : text === "false" ? false : undefined),
      print: String,
    }),
    asOf: of(
      {
        expected: "a day such as 2010-01-01",
        parse: (text) => (parsePartialDate(text)?.precision === "DAY" ? text : undefined),
        print: String,
      },
      ({ asOf }) => asOf,
      (asOf) => ({ asOf }),
    ),
  }),
);

/** A parameter with its place in a selection. */
interface BoundParameter {
  readonly expected: string;
  readonly print: (selection: NetworkSelection) => string | null;
  /** What the text makes of a selection; undefined when it is no value. */
  readonly apply: (text: string, selection: NetworkSelection) => NetworkSelection | undefined;
}

function of<Value>(
  { expected, parse, print }: Parameter<Value>,
  get: (selection: NetworkSelection) => Value | null | undefined,
  set: (value: Value, selection: NetworkSelection) => Partial<NetworkSelection>,
): BoundParameter {
  return {
    expected,
    print: (selection) => {
      const value = get(selection);
      return value === null || value === undefined ? null : print(value);
    },
    apply: (text, selection) => {
      const value = parse(text);
      return value === undefined ? undefined : { ...selection, ...set(value, selection) };
    },
  };
}

function ofFilter<Name extends keyof AgreementFilter>(
  name: Name,
  parameter: Parameter<NonNullable<AgreementFilter[Name]>>,
): BoundParameter {
  return of<NonNullable<AgreementFilter[Name]>>(
    parameter,
    ({ filter }) => filter[name] ?? null,
    (value, { filter }) => ({ filter: { ...filter, [name]: value } }),
  );
}

/** The parameters that an address of this selection has, in their order. */
export function selectionParameters(selection: NetworkSelection): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...parameters]
      .map(([name, { print }]) => [name, print(selection)] as const)
      .filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

const EVERYTHING: NetworkSelection = { filter: {}, asOf: null, projection: "TWO_MODE" };

/** Reads an address: what it selects, or everything that is wrong with it. */
export function parseSelection(
  given: Iterable<readonly [name: string, text: string]>,
): NetworkSelection | readonly ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const seen = new Set<string>();
  let selection = EVERYTHING;
  for (const [parameter, found] of given) {
    const known = parameters.get(parameter);
    const applied = seen.has(parameter) ? undefined : known?.apply(found, selection);
    if (applied !== undefined) selection = applied;
    else problems.push({ parameter, found, expected: expectation(known, seen.has(parameter)) });
    seen.add(parameter);
  }
  return problems.length === 0 ? selection : problems;
}

function expectation(known: BoundParameter | undefined, repeated: boolean): string {
  if (known === undefined) return `only the parameters ${[...parameters.keys()].join(", ")}`;
  return repeated ? "each parameter once at most" : known.expected;
}
