import type { AnyQuery } from "./query.ts";
import { specialisationKey, specialise, type WantedOfColumn } from "./specialise.ts";

/** A query that runs for the rows of another, which is above it. */
export interface ReadStep {
  readonly query: AnyQuery;
  /** Without the ids of a step that has another above it: these come from its rows. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where a row of the step above has the id, such as `agreement.partnerCityId`; absent at the top. */
  readonly idFrom?: string;
  /** The properties that are wanted of its rows, when it is not all of them. */
  readonly wanted?: WantedOfColumn;
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
/** A text, and of which steps which parameters it has. */
interface ComposedText {
  readonly text: string;
  readonly parameters: readonly { readonly index: number; readonly name: string; readonly renamed: string }[];
}

const texts = new Map<string, ComposedText>();

/**
 * Composes queries into one statement, so that they cost one round trip: each becomes a subquery that collects its rows,
 * and one that is below another takes its ids from there. The text depends on which queries and filters are asked for,
 * never on values, so that Neo4j plans it once.
 */
export function composeReads(roots: readonly ReadStep[]): ComposedRead {
  const placed = place(roots);
  const key = placed.map(({ step, parent }) => stepKey(step, parent)).join("\n");
  let composed = texts.get(key);
  if (composed === undefined) texts.set(key, (composed = composedText(placed)));
  const parameters: Record<string, unknown> = {};
  for (const { index, name, renamed } of composed.parameters)
    parameters[renamed] = placed[index]?.step.parameters[name];
  return { text: composed.text, parameters, steps: placed.map(({ step }) => step) };
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

function stepKey({ query, parameters, idFrom, wanted }: ReadStep, parent: number | undefined): string {
  return `${specialisationKey(query.cypher, parameters, wanted)} ${String(parent)} ${idFrom ?? ""}`;
}

function composedText(placed: readonly PlacedStep[]): ComposedText {
  const columns = placed.map(({ index }) => `rows${index}`);
  const text = [...placed.map(subquery), `RETURN ${columns.join(", ")}`].join(" ").replaceAll(/\s+/g, " ");
  const named = new Map([...text.matchAll(/\$(step(\d+)_(\w+))/g)].map((match) => [match[0], match]));
  const parameters = [...named.values()].map(([, renamed = "", index, name = ""]) => {
    return { index: Number(index), name, renamed };
  });
  return { text, parameters };
}

function subquery({ step, index, parent }: PlacedStep): string {
  const { query, parameters, idFrom, wanted } = step;
  const scope = parent === undefined ? "" : `rows${parent}`;
  const columns = Object.keys(query.row.shape).map((column) => `${column}: ${column}`);
  const own = specialise(query.cypher, parameters, wanted).replace(FIRST_LINE, (line, id: string) =>
    parent === undefined
      ? line
      : `UNWIND ${scope} AS above\nWITH DISTINCT above.${idFrom ?? "id"} AS ${id} WHERE ${id} IS NOT NULL\n`,
  );
  const renamed = own.replaceAll(/\$(?=[a-zA-Z])/g, `$${prefix(index)}`);
  const collected = `RETURN collect({${columns.join(", ")}}) AS rows${index}`;
  // Its rows are collected where they come, or, of several parts that UNION joins, around these.
  return UNION.test(renamed)
    ? `CALL (${scope}) { CALL (${scope}) { ${renamed} } ${collected} }`
    : `CALL (${scope}) { ${renamed.replace(LAST_RETURN, "WITH$1")} ${collected} }`;
}

const UNION = /^UNION\b/m;
/** The statement's own: those of its subqueries are indented. */
const LAST_RETURN = /^RETURN\b([^]*)$/m;

function prefix(index: number): string {
  return `step${index}_`;
}
