import { Remembered } from "../domain/Remembered.ts";
import type { AnyQuery } from "./query.ts";
import { type RowLayout, rowLayout, type WantedOfColumn } from "./rowLayout.ts";
import { itemOf, rowList } from "./rowList.ts";
import {
  columnsGiven,
  nullColumns,
  writeParts,
  writeReturned,
  type Writing,
  writingKey,
} from "./writeCypher.ts";

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

/** A parameter of a step, under the name that it has in the whole. */
interface NamedParameter {
  readonly index: number;
  readonly name: string;
}

interface ComposedText {
  readonly text: string;
  readonly layouts: readonly RowLayout[];
  readonly parameters: ReadonlyMap<string, NamedParameter>;
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
  for (const [renamed, { index, name }] of composed.parameters)
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
  return `${writingKey(query.cypher, parameters)} ${wanted?.key ?? ""} ${String(parent)} ${String(idFrom)}`;
}

function composedText(placed: readonly PlacedStep[]): ComposedText {
  const layouts: RowLayout[] = [];
  const parameters = new Map<string, NamedParameter>();
  const nameOf = (index: number) => (name: string) => {
    const renamed = `p${index}_${name}`;
    parameters.set(renamed, { index, name });
    return renamed;
  };
  const subqueries = placed.map((each) => {
    const layout = layoutOf(each.step);
    layouts.push(layout);
    return subquery(each, layout, layouts[each.parent?.index ?? -1], nameOf(each.index));
  });
  const columns = placed.map(({ index }) => rowsOf(index));
  return { text: `${subqueries.join(" ")} RETURN ${columns.join(", ")}`, layouts, parameters };
}

/** What is null in every row need not come in each. */
function layoutOf({ query, parameters, wanted }: ReadStep): RowLayout {
  const whole = rowLayout(query, wanted);
  const nulls = nullColumns(query.cypher, parameters);
  return { ...whole, nulls, columns: whole.columns.filter((column) => !nulls.includes(column)) };
}

/** @param above How the step above brings its rows. */
function subquery(
  placed: PlacedStep,
  { columns, listed }: RowLayout,
  above: RowLayout | undefined,
  nameOf: (parameter: string) => string,
): string {
  const { step, index, parent } = placed;
  const { cypher } = step.query;
  const writing: Writing = { parameters: step.parameters, listed, nameOf };
  const scope = parent === undefined ? "" : rowsOf(parent.index);
  const ids = idsOf(placed, above, nameOf);
  const body = writeParts(cypher.body, writing);
  const collected = `RETURN collect(${rowList(columns)}) AS ${rowsOf(index)}`;
  const asTheyAre =
    !cypher.distinct &&
    cypher.end.length === 0 &&
    columnsGiven(cypher, step.parameters).every(({ value }) => value === null);
  const end = asTheyAre ? collected : `WITH ${writeReturned(cypher, writing)} ${collected}`;
  return `CALL (${scope}) { ${ids}${body} ${end} }`;
}

/** At the top the ids are a parameter; below, they come from the rows above. */
function idsOf(
  placed: PlacedStep,
  above: RowLayout | undefined,
  nameOf: (parameter: string) => string,
): string {
  const { ids } = placed.step.query.cypher;
  if (ids === null) return "";
  return idsAbove(placed, above, ids.name) ?? `UNWIND $${nameOf(ids.parameter)} AS ${ids.name} `;
}

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

/** Short names, for the reason that `writeCypher` has one line. */
function rowsOf(index: number): string {
  return `r${index}`;
}
