import { RequestProblem } from "./RequestProblem.ts";

/** Far more than any question needs; far less than what a recursive reader's stack holds. */
export const MAXIMUM_NESTING = 200;

/** What a request of GraphQL brings, by POST or in its address. */
export interface Asked {
  readonly search: string;
  readonly body: unknown;
}

/** Refuses what is nested so deep that reading it would overflow the stack, without recursion of its own. */
export function checkNesting({ search, body }: Asked): void {
  const parameters = new URLSearchParams(search);
  for (const name of ["query", "variables", "extensions"]) {
    const text = parameters.get(name);
    if (text !== null && isTextDeeper(text)) throw tooDeep(name);
  }
  if (typeof body !== "object" || body === null) return;
  for (const [name, value] of Object.entries(body)) {
    const deeper = name === "query" && typeof value === "string" ? isTextDeeper(value) : isValueDeeper(value);
    if (deeper) throw tooDeep(name);
  }
}

function tooDeep(name: string): RequestProblem {
  const message = `"${name}" must not be nested deeper than ${String(MAXIMUM_NESTING)} levels.`;
  const code = name === "query" ? "GRAPHQL_PARSE_FAILED" : "BAD_USER_INPUT";
  return new RequestProblem(400, [{ message, extensions: { code } }]);
}

/** Looks at one level after the other. */
function isValueDeeper(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAXIMUM_NESTING) return true;
    level = level
      .filter((item) => typeof item === "object" && item !== null)
      .flatMap((item): unknown[] => Object.values(item));
  }
  return false;
}

/** For GraphQL and JSON alike: brackets in strings and comments do not count. */
function isTextDeeper(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else if (character === "#") at = endOfLine(text, at);
    else if (OPENING.has(character) && ++depth > MAXIMUM_NESTING) return true;
    else if (CLOSING.has(character)) depth--;
  }
  return false;
}

const OPENING = new Set("[{(");
const CLOSING = new Set("]})");

/** Where its last quotation mark is. A string that does not end is where the reader stops as well. */
function endOfString(text: string, start: number): number {
  const quotes = text.startsWith('"""', start) ? '"""' : '"';
  for (let at = start + quotes.length; at < text.length; at++) {
    if (text.charAt(at) === "\\" && (quotes === '"' || text.startsWith(quotes, at + 1))) at += quotes.length;
    else if (text.startsWith(quotes, at)) return at + quotes.length - 1;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  const length = text.slice(start).search(/[\n\r]/);
  return length === -1 ? text.length : start + length;
}
