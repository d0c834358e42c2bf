import { Remembered } from "../domain/Remembered.ts";
import type { AnyQuery } from "./query.ts";
import { type RowLayout, rowLayout } from "./rowLayout.ts";
import { itemOf, rowList } from "./rowList.ts";
import { onOneLine, specialisationKey, specialise, type WantedOfColumn } from "./specialise.ts";

/** A query that runs for the rows of another, which is above it. */
export interface ReadStep {
  readonly query: AnyQuery;
  /** Without the ids of a step that has another above it: these come from its rows. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where a row of the step above has the id: a column, and perhaps a property of it; absent at the top. */
  readonly idFrom?: readonly string[];
  /** The properties that are wanted of its rows, when it is not all of them. */
  readonly wanted?: WantedOfColumn;
  readonly below: readonly ReadStep[];
}

/** One statement that does the work of several, with a column of rows for each, and its parameters. */
export interface ComposedRead {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** In the order of the statement's columns. */
  readonly steps: readonly ReadStep[];
  /** How each of them brings its rows. */
  readonly layouts: readonly RowLayout[];
}

interface PlacedStep {
  readonly step: ReadStep;
  readonly index: number;
  /** The step above. */
  readonly parent: PlacedStep | undefined;
}

const FIRST_LINE = /^UNWIND \$(?:ids|parentIds) AS (id|parentId)\n/;

/** A text, and of which steps which parameters it has. */
interface ComposedText {
  readonly text: string;
  readonly layouts: readonly RowLayout[];
  readonly parameters: readonly { readonly index: number; readonly name: string; readonly renamed: string }[];
}

/** As many as Neo4j remembers plans of. */
const texts = new Remembered<ComposedText>(1_000);

/**
 * Composes queries into one statement, so that they cost one round trip: each becomes a subquery that collects its rows,
 * and one that is below another takes its ids from there. The text depends on which queries and filters are asked for,
 * never on values, so that Neo4j plans it once.
 */
export function composeReads(roots: readonly ReadStep[]): ComposedRead {
  const placed = place(roots);
  const key = placed.map(({ step, parent }) => stepKey(step, parent?.index)).join("\n");
  const composed = texts.get(key, () => composedText(placed));
  const parameters: Record<string, unknown> = {};
  for (const { index, name, renamed } of composed.parameters)
    parameters[renamed] = placed[index]?.step.parameters[name];
  const { text, layouts } = composed;
  return { text, parameters, steps: placed.map(({ step }) => step), layouts };
}

/** Each step before those below it. */
function place(roots: readonly ReadStep[]): PlacedStep[] {
  const placed: PlacedStep[] = [];
  const add = (step: ReadStep, parent: PlacedStep | undefined) => {
    const own = { step, index: placed.length, parent };
    placed.push(own);
    for (const below of step.below) add(below, own);
  };
  for (const root of roots) add(root, undefined);
  return placed;
}

function stepKey({ query, parameters, idFrom, wanted }: ReadStep, parent: number | undefined): string {
  return `${specialisationKey(query.cypher, parameters, wanted)} ${String(parent)} ${String(idFrom)}`;
}

function composedText(placed: readonly PlacedStep[]): ComposedText {
  const columns = placed.map(({ index }) => rowsOf(index));
  const layouts: RowLayout[] = [];
  const subqueries = placed.map((each) => {
    const { text, layout } = subquery(each, layouts[each.parent?.index ?? -1]);
    layouts.push(layout);
    return text;
  });
  const text = onOneLine([...subqueries, `RETURN ${columns.join(", ")}`].join(" "));
  const named = new Map([...text.matchAll(/\$(p(\d+)_(\w+))/g)].map((match) => [match[0], match]));
  const parameters = [...named.values()].map(([, renamed = "", index, name = ""]) => {
    return { index: Number(index), name, renamed };
  });
  return { text, layouts, parameters };
}

/** @param above How the step above brings its rows. */
function subquery(placed: PlacedStep, above: RowLayout | undefined): { text: string; layout: RowLayout } {
  const { step, index, parent } = placed;
  const { query, parameters, wanted } = step;
  const scope = parent === undefined ? "" : rowsOf(parent.index);
  const whole = rowLayout(query, wanted);
  const { text, layout } = withoutNullColumns(specialise(query.cypher, parameters, whole.listed), whole);
  const own = text
    .replace(FIRST_LINE, (line, id: string) => idsAbove(placed, above, id) ?? line)
    .replaceAll(/\$(?=[a-zA-Z])/g, `$${prefix(index)}`);
  const collected = `RETURN collect(${rowList(layout.columns)}) AS ${rowsOf(index)}`;
  // Its rows are collected where they come, or, of several parts that UNION joins, around these.
  if (UNION.test(own)) return { text: `CALL (${scope}) { CALL (${scope}) { ${own} } ${collected} }`, layout };
  const last = own.replace(LAST_RETURN, (_, returned: string) =>
    returned.trim() === whole.columns.join(", ") ? collected : `WITH${returned} ${collected}`,
  );
  return { text: `CALL (${scope}) { ${last} }`, layout };
}

/** What is null in every row need not come in each: a text without such columns, and a layout that knows of them. */
function withoutNullColumns(text: string, layout: RowLayout): { text: string; layout: RowLayout } {
  if (UNION.test(text)) return { text, layout };
  const nulls: string[] = [];
  const rest = text.replaceAll(NULL_COLUMN, (item, column: string) => {
    if (!layout.columns.includes(column)) return item;
    nulls.push(column);
    return "";
  });
  const columns = layout.columns.filter((column) => !nulls.includes(column));
  return { text: rest, layout: { ...layout, columns, nulls } };
}

const NULL_COLUMN = /,\s*null AS (\w+)/g;

/** The ids that a step takes from the rows above it; undefined at the top. */
function idsAbove(
  { step: { idFrom = ["id"] }, parent }: PlacedStep,
  above: RowLayout | undefined,
  id: string,
): string | undefined {
  if (parent === undefined || above === undefined) return undefined;
  const { columns, listed } = above;
  const [column = "", property] = idFrom;
  let value = `row${itemOf(columns, column)}`;
  if (property !== undefined)
    value += listed?.column === column ? itemOf(listed.properties, property) : `.${property}`;
  return `UNWIND ${rowsOf(parent.index)} AS row WITH DISTINCT ${value} AS ${id} WHERE ${id} IS NOT NULL `;
}

/** Short names, for `onOneLine`'s reason. */
function rowsOf(index: number): string {
  return `r${index}`;
}

const UNION = /^UNION\b/m;
/** The statement's own: those of its subqueries are indented. */
const LAST_RETURN = /^RETURN\b([^]*)$/m;

function prefix(index: number): string {
  return `p${index}_`;
}
