import type { AnyQuery } from "./query.ts";
import { specialisationKey, specialise } from "./specialise.ts";

/** A query that runs for the rows of another, which is above it. */
export interface ReadStep {
  readonly query: AnyQuery;
  /** Without the ids of a step that has another above it: these come from its rows. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where a row of the step above has the id, such as `agreement.partnerCityId`; absent at the top. */
  readonly idFrom?: string;
  readonly below: readonly ReadStep[];
}

/** One statement that does the work of several, and its parameters. */
export interface ComposedRead {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The steps in the order of the statement's columns `rows0`, `rows1` … */
  readonly steps: readonly ReadStep[];
}

interface PlacedStep {
  readonly step: ReadStep;
  readonly index: number;
  /** Of the step above. */
  readonly parent: number | undefined;
}

const FIRST_LINE = /^UNWIND \$(?:ids|parentIds) AS (id|parentId)\n/;
const texts = new Map<string, string>();

/**
 * Composes queries into one statement, so that they cost one round trip: each becomes a subquery that collects its rows,
 * and one that is below another takes its ids from there. The text depends on which queries and filters are asked for,
 * never on values, so that Neo4j plans it once.
 */
export function composeReads(roots: readonly ReadStep[]): ComposedRead {
  const placed = place(roots);
  const key = placed.map(({ step, parent }) => stepKey(step, parent)).join("\n");
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = composedText(placed)));
  const parameters = placed.flatMap(({ step, index }) =>
    Object.entries(step.parameters).map(([name, value]) => [`${prefix(index)}${name}`, value] as const),
  );
  return { text, parameters: Object.fromEntries(parameters), steps: placed.map(({ step }) => step) };
}

/** Each step before those below it. */
function place(roots: readonly ReadStep[]): PlacedStep[] {
  const placed: PlacedStep[] = [];
  const add = (step: ReadStep, parent: number | undefined) => {
    const index = placed.push({ step, index: placed.length, parent }) - 1;
    for (const below of step.below) add(below, index);
  };
  for (const root of roots) add(root, undefined);
  return placed;
}

function stepKey({ query, parameters, idFrom }: ReadStep, parent: number | undefined): string {
  return [specialisationKey(query.cypher, parameters), parent, idFrom].join(" ");
}

function composedText(placed: readonly PlacedStep[]): string {
  const columns = placed.map(({ index }) => `rows${index}`);
  return [...placed.map(subquery), `RETURN ${columns.join(", ")}`].join("\n");
}

function subquery({ step, index, parent }: PlacedStep): string {
  const { query, parameters, idFrom } = step;
  const scope = parent === undefined ? "" : `rows${parent}`;
  const columns = Object.keys(query.row.shape).map((column) => `${column}: ${column}`);
  const own = specialise(query.cypher, parameters).replace(FIRST_LINE, (line, id: string) =>
    parent === undefined
      ? line
      : `UNWIND ${scope} AS above\nWITH DISTINCT above.${idFrom ?? "id"} AS ${id} WHERE ${id} IS NOT NULL\n`,
  );
  const renamed = own.replaceAll(/\$(?=[a-zA-Z])/g, `$${prefix(index)}`);
  return `CALL (${scope}) {\nCALL (${scope}) {\n${renamed}\n}\nRETURN collect({${columns.join(", ")}}) AS rows${index}\n}`;
}

function prefix(index: number): string {
  return `step${index}_`;
}
