import { conditions } from "../nouns/agreement/agreementFilter.ts";
import { day, oneOf, type Parameter } from "../reading/addressParameter.ts";
import { endsBeforeItBegins } from "../reading/checkInput.ts";
import { type NetworkSelection, PROJECTIONS } from "./networkSelection.ts";

/** A parameter of an address that cannot be used. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
}

/** Every parameter of an address, in the order in which one is written, and what it stands for. */
const parameters: ReadonlyMap<string, BoundParameter> = new Map(
  Object.entries({
    projection: bind(
      oneOf(PROJECTIONS),
      ({ projection }) => (projection === "TWO_MODE" ? null : projection),
      (projection) => ({ projection }),
    ),
    ...Object.fromEntries(conditions.map(bindCondition)),
    asOf: bind(
      day,
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

function bind<Value>(
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

function bindCondition([name, { parameter, ...condition }]: (typeof conditions)[number]): [
  string,
  BoundParameter,
] {
  const bound = bind<unknown>(
    { ...condition, print: (value) => condition.print(value as never) },
    ({ filter }) => filter[name],
    (value, { filter }) => ({ filter: { ...filter, [name]: value } }),
  );
  return [parameter, bound];
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

/** Reads the parameters of an address: what they select, and everything that is wrong with them. */
export function parseSelection(given: Iterable<readonly [name: string, text: string]>): {
  readonly selection: NetworkSelection;
  readonly problems: readonly ParameterProblem[];
} {
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
  return { selection, problems: [...problems, ...rangeProblems(selection)] };
}

function rangeProblems({ filter: { dateFrom, dateUntil } }: NetworkSelection): ParameterProblem[] {
  if (!dateFrom || !dateUntil || !endsBeforeItBegins(dateFrom, dateUntil)) return [];
  const expected = `a date that is not after until=${dateUntil.edtf}`;
  return [{ parameter: "from", found: dateFrom.edtf, expected }];
}

function expectation(known: BoundParameter | undefined, repeated: boolean): string {
  if (known === undefined) return `only the parameters ${[...parameters.keys()].join(", ")}`;
  return repeated ? "each parameter once at most" : known.expected;
}
