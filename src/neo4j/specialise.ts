import type { CypherText } from "./query.ts";
import { rowList } from "./rowList.ts";

/**
 * The statement for parameters of which it is known which are null and which flags are set, so that Neo4j plans it for
 * just what is asked: an optional condition that is not given would keep it from using an index.
 *
 * - `($name IS NULL OR condition)` becomes `true` or `(condition)`;
 * - `CASE WHEN $flag THEN a ELSE b END` becomes `a` or `b` (null when there is no `ELSE`), and so does
 *   `CASE WHEN $name IS NULL THEN a ELSE b END`;
 * - `ORDER BY` loses what has become null, `WHERE` what has become true;
 * - a map projection of which some properties are wanted becomes a list of these.
 *
 * The meaning stays the same but for that, so a `.cypher` file can be tried in Neo4j Browser as it stands.
 */
export function specialise(
  { text }: CypherText,
  parameters: Readonly<Record<string, unknown>>,
  listed?: ListedColumn,
): string {
  const simple = withoutNullOrders(withoutTrue(withFlags(withConditions(text, parameters), parameters)));
  return listed === undefined ? simple : withList(simple, listed);
}

/**
 * On one line, without comments: what has more than 1,400 bytes with its parameters, the driver sends in several parts, each of
 * them a system call.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(COMMENT, "").replaceAll(/\s+/g, " ");
}

const COMMENT = /\/\/[^\n]*/g;

/** Names of properties, with what tells these names apart from others. */
export interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly key: string;
}

/** The column of a statement's rows that holds a map, and which of its properties are wanted. */
export interface WantedOfColumn extends Wanted {
  readonly column: string;
}

/** That column as a list of the wanted properties, in their order. */
export interface ListedColumn {
  readonly column: string;
  readonly properties: readonly string[];
}

/** What tells apart the specialisations of all statements. */
export function specialisationKey(
  cypher: CypherText,
  parameters: Readonly<Record<string, unknown>>,
  wanted?: WantedOfColumn,
): string {
  let key = `${numberOf(cypher)} `;
  for (const name of cypher.parameters) key += kindOf(parameters[name]);
  return wanted === undefined ? key : `${key} ${wanted.key}`;
}

const numbers = new WeakMap<CypherText, number>();
let statements = 0;

function numberOf(cypher: CypherText): number {
  const known = numbers.get(cypher);
  if (known !== undefined) return known;
  numbers.set(cypher, statements);
  return statements++;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "0";
  return typeof value === "boolean" ? String(value).charAt(0) : "1";
}

const OPTIONAL_CONDITION = /\(\$(\w+) IS NULL\s+OR\s/;

function withConditions(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const found = OPTIONAL_CONDITION.exec(text);
  if (found === null) return text;
  const [opening, name = ""] = found;
  const end = closingParenthesis(text, found.index);
  const condition = text.slice(found.index + opening.length, end);
  const given = parameters[name] !== null && parameters[name] !== undefined;
  const rest = withConditions(text.slice(end + 1), parameters);
  const kept = given ? `(${withConditions(condition, parameters)})` : "true";
  return text.slice(0, found.index) + kept + rest;
}

function closingParenthesis(text: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth === 0) return index;
  }
  throw new Error(`A parenthesis is not closed in: ${text.slice(opening, opening + 80)}`);
}

const CASE_OF_FLAG = /CASE WHEN \$(\w+)( IS NULL)? THEN /;
const CASE_WORD = /\b(?:CASE|ELSE|END)\b/g;

function withFlags(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const found = CASE_OF_FLAG.exec(text);
  const value = parameters[found?.[1] ?? ""] ?? null;
  const flag = found?.[2] === undefined ? value : value === null;
  if (found === null || typeof flag !== "boolean") return text;
  const { yes, no, end } = branches(text, found.index + found[0].length);
  return text.slice(0, found.index) + withFlags((flag ? yes : no) + text.slice(end), parameters);
}

/** Both branches of the case whose first one starts at `start`. */
function branches(text: string, start: number): { yes: string; no: string; end: number } {
  let depth = 0;
  let otherwise: number | undefined;
  for (const { 0: word, index } of text.slice(start).matchAll(CASE_WORD)) {
    if (word === "CASE") depth++;
    else if (word === "END" && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (word === "ELSE") otherwise = start + index;
    else {
      const end = start + index;
      return {
        yes: text.slice(start, otherwise ?? end).trim(),
        no: otherwise === undefined ? "null" : text.slice(otherwise + "ELSE".length, end).trim(),
        end: end + "END".length,
      };
    }
  }
  throw new Error(`A CASE is not ended in: ${text.slice(start, start + 80)}`);
}

/** Neo4j plans them away, but reads them with each request. */
function withoutTrue(text: string): string {
  return text.replaceAll(/\s+AND true\b/g, "").replaceAll(/\bWHERE true\s+AND /g, "WHERE ");
}

function withList(text: string, { column, properties }: ListedColumn): string {
  const opening = `${column} {`;
  const start = text.lastIndexOf(opening);
  const end = text.indexOf("}", start);
  const items = new Map<string, string>();
  for (const item of text.slice(start + opening.length, end).split(/,(?![^(]*\))/)) {
    const [, name = "", value] = /^\s*\.?(\w+)(?:\s*:\s*([^]*?))?\s*$/.exec(item) ?? [];
    items.set(name, value ?? `${column}.${name}`);
  }
  const values = properties.map((name) => {
    const value = items.get(name);
    if (value === undefined)
      throw new Error(`${opening} has no ${name}, only ${[...items.keys()].join(", ")}.`);
    return value;
  });
  return `${text.slice(0, start)}${rowList(values)}${text.slice(end + 1)}`;
}

function withoutNullOrders(text: string): string {
  return text.replace(/ORDER BY [^\n]*/g, (clause) =>
    clause.replaceAll(/, null(?: DESC)?/g, "").replaceAll("null, ", ""),
  );
}
