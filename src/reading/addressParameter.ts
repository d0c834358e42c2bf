import { nodeType } from "../domain/nodeKinds.ts";
import { parseCountryCode, parseSubdivisionCode } from "../domain/areaCodes.ts";
import { parsePartialDate, type PartialDate } from "../domain/partialDate.ts";

/** How a value is written in an address. */
export interface Parameter<Value> {
  readonly expected: string;
  /** Undefined for a text that is no value. */
  readonly parse: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

export const country: Parameter<string> = {
  expected: "an ISO 3166-1 alpha-2 code such as AZ",
  parse: parseCountryCode,
  print: String,
};

export const province: Parameter<string> = {
  expected: "an ISO 3166-2 code such as TR-06",
  parse: parseSubdivisionCode,
  print: String,
};

/** The id of a node of the kind that the example is of. */
export const id = (example: string): Parameter<string> => ({
  expected: `an id such as ${example}`,
  parse: (text) => (isId(text) && nodeType(text) === nodeType(example) ? text : undefined),
  print: String,
});

/** The id of a country or state, of which a country's code is understood as well. */
export const nation: Parameter<string> = {
  expected: "the id of a country or state, or the ISO 3166-1 code of a country, such as country/az or AZ",
  parse: (text) => {
    if (isId(text) && ["Country", "State"].includes(nodeType(text) ?? "")) return text;
    const code = parseCountryCode(text);
    return code === undefined ? undefined : `country/${code.toLowerCase()}`;
  },
  print: String,
};

function isId(text: string): boolean {
  return /^[a-z-]+\/[a-z0-9-]+$/.test(text);
}

export const day: Parameter<string> = {
  expected: "a day such as 2010-01-01",
  parse: (text) => (parsePartialDate(text)?.precision === "DAY" ? text : undefined),
  print: String,
};

export const date: Parameter<PartialDate> = {
  expected: "a day, month or year such as 1995-03-12, 1995-03 or 1995",
  parse: parsePartialDate,
  print: ({ edtf }) => edtf,
};

export const wholeNumber: Parameter<number> = {
  expected: "a whole number such as 2",
  parse: (text) => (/^-?\d{1,10}$/.test(text) ? Number(text) : undefined),
  print: String,
};

export const truth: Parameter<boolean> = {
  expected: "true or false",
  parse: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  print: String,
};

export const oneOf = <Name extends string>(names: readonly Name[]): Parameter<Name> => ({
  expected: `one of ${names.join(", ")}`,
  parse: (text) => names.find((name) => name === text),
  print: String,
});

export const listOf = <Value>({ expected, parse, print }: Parameter<Value>): Parameter<readonly Value[]> => ({
  expected: `values with commas between them, each ${expected}`,
  parse: (text) => {
    const values = text === EMPTY_LIST ? [] : text.split(",").map(parse);
    return values.every((value) => value !== undefined) ? values : undefined;
  },
  print: (values) => (values.length === 0 ? EMPTY_LIST : values.map(print).join(",")),
});

/** A list that lets nothing through must not be confused with a field of a form that was left empty. */
const EMPTY_LIST = "none";
