import type { CypherColumn, CypherCondition, CypherMap, CypherPart, CypherText } from "./CypherText.ts";
import { rowList } from "./rowList.ts";

/** A column that is to be a list of some properties of its map, in their order. */
export interface ListedColumn {
  readonly column: string;
  readonly properties: readonly string[];
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Writing {
  /** Which of them are given and which are true decides what the statement says. */
  readonly parameters: Parameters;
  readonly listed?: ListedColumn | undefined;
  /** How a parameter is named in the text. */
  readonly nameOf?: (parameter: string) => string;
  /** What stands for a new line. By default a blank: what is shorter is sent sooner (see `writeCypher`). */
  readonly newLine?: (indent: number) => string;
}

/**
 * The statement for parameters of which it is known which are given and which are true, so that Neo4j plans it for just
 * what is asked: a condition for a parameter that is null would keep it from using an index. On one line and without
 * comments: what has more than 1,400 bytes with its parameters, the driver sends in several parts, each of them a system call.
 */
export function writeCypher(cypher: CypherText, writing: Writing): string {
  const { ids } = cypher;
  const first = ids === null ? "" : `UNWIND $${ids.parameter} AS ${ids.name}${newLine(writing)}`;
  const returned = writeReturned(cypher, writing);
  // A first line that is left out leaves the end of its line behind.
  const body = writeParts(cypher.body, writing).trimStart();
  if (returned === "") return first + body;
  return `${first}${body}${body === "" ? "" : newLine(writing)}RETURN ${returned}`;
}

/** As its file has it but for what varies: to be read, and to be tried in Neo4j Browser. */
export function showCypher(cypher: CypherText, writing: Writing): string {
  return writeCypher(cypher, { newLine: (indent) => `\n${" ".repeat(indent)}`, ...writing });
}

function newLine(writing: Writing): string {
  return writing.newLine?.(0) ?? " ";
}

/** The columns with what follows them. */
export function writeReturned(cypher: CypherText, writing: Writing): string {
  const columns = columnsGiven(cypher, writing.parameters).map((column) => writeColumn(column, writing));
  if (columns.length === 0) return "";
  return `${cypher.distinct ? "DISTINCT " : ""}${columns.join(", ")}${writeParts(cypher.end, writing)}`;
}

function writeColumn({ name, value }: CypherColumn, writing: Writing): string {
  return value === null ? name : `${writeParts(value, writing)} AS ${name}`;
}

export function columnsGiven({ columns }: CypherText, parameters: Parameters): readonly CypherColumn[] {
  return columns.filter(({ when }) => allHold(when, parameters));
}

/** The columns that are left out, which are null in every row. */
export function nullColumns(cypher: CypherText, parameters: Parameters): readonly string[] {
  const given = new Set(columnsGiven(cypher, parameters).map(({ name }) => name));
  return [...new Set(cypher.columns.map(({ name }) => name))].filter((name) => !given.has(name));
}

export function writeParts(parts: readonly CypherPart[], writing: Writing): string {
  return parts.map((part) => writePart(part, writing)).join("");
}

function writePart(part: CypherPart, writing: Writing): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return writing.newLine?.(part) ?? " ";
  if ("parameter" in part) return `$${writing.nameOf?.(part.parameter) ?? part.parameter}`;
  if ("map" in part) return writeMap(part, writing);
  return allHold(part.when, writing.parameters) ? writeParts(part.parts, writing) : "";
}

function writeMap({ map, properties }: CypherMap, writing: Writing): string {
  const { listed } = writing;
  if (listed?.column === map) {
    return rowList(listed.properties.map((name) => writeProperty({ map, properties }, name, writing)));
  }
  const all = properties.map(({ name, value }) =>
    value === null ? `.${name}` : `${name}: ${writeParts(value, writing)}`,
  );
  return `${map} {${all.join(", ")}}`;
}

function writeProperty({ map, properties }: CypherMap, wanted: string, writing: Writing): string {
  const property = properties.find(({ name }) => name === wanted);
  if (property === undefined) {
    const names = properties.map(({ name }) => name).join(", ");
    throw new Error(`${map} has no ${wanted}, only ${names}.`);
  }
  return property.value === null ? `${map}.${wanted}` : writeParts(property.value, writing);
}

function allHold(conditions: readonly CypherCondition[], parameters: Parameters): boolean {
  return conditions.every(({ parameter, test, negated }) => {
    const value = parameters[parameter] ?? null;
    return (test === "given" ? value !== null : value === true) !== negated;
  });
}

const numbers = new WeakMap<CypherText, number>();
let statements = 0;

/** What tells apart the texts of all statements, but for the columns that are listed. */
export function writingKey(cypher: CypherText, parameters: Parameters): string {
  let number = numbers.get(cypher);
  if (number === undefined) numbers.set(cypher, (number = statements++));
  let key = `${number} `;
  for (const name of cypher.switches) key += kindOf(parameters[name]);
  return key;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "0";
  return value === true ? "t" : "1";
}
