import type {
  CypherColumn,
  CypherCondition,
  CypherMap,
  CypherPart,
  CypherText,
} from "../../neo4j/CypherText.ts";

/** What statements share: text by name, and lists of relationship types by name. */
export interface SharedCypher {
  readonly fragments: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** Labels by name: the first alone, or all of them where the parameter is given. */
  readonly labels: Readonly<Record<string, { readonly given: string; readonly labels: readonly string[] }>>;
}

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly when: readonly CypherCondition[];
}

/** A statement as it is written. */
export interface CypherSource extends Pick<CypherText, "name" | "file" | "access"> {
  readonly text: string;
}

/**
 * Takes a statement apart. It is Cypher with a notation for what varies and for what is shared, which
 * `cypher/README.md` explains: lines with `//@when`, `//@use`, and `@name` for a list of relationship types.
 */
export function parseCypher(source: CypherSource, shared: SharedCypher): CypherText {
  try {
    return statement(source, readLines(source.text, shared));
  } catch (error) {
    throw new Error(`${source.file}: ${(error as Error).message}`, { cause: error });
  }
}

function statement({ name, file, access }: CypherSource, lines: readonly Line[]): CypherText {
  const [, ...ids] = access === "READ" ? (IDS.exec(lines[0]?.text ?? "") ?? []) : [];
  const own = ids.length === 0 ? lines : lines.slice(1);
  const { body, returned, end } = apart(own);
  const distinct = returned[0]?.text.startsWith("DISTINCT ") ?? false;
  const whole = {
    ids: ids.length === 0 ? null : { parameter: ids[0] ?? "", name: ids[1] ?? "" },
    body: withoutIndent(partsOf(body)),
    columns: columnsOf(distinct ? withoutStart(returned, "DISTINCT ".length) : returned),
    distinct,
    end: partsOf(end),
  };
  const { met, deciding } = parametersIn(whole);
  const parameters = [...new Set([...ids.slice(0, 1), ...met, ...deciding])].sort();
  return { name, file, access, parameters, switches: [...new Set(deciding)].sort(), ...whole };
}

/** A statement begins with its text; where its first line is there only at times, the line after it begins it then. */
function withoutIndent(parts: readonly CypherPart[]): readonly CypherPart[] {
  return typeof parts[0] === "number" ? parts.slice(1) : parts;
}

/** The parameters that a statement has, and those that decide what it says. */
function parametersIn({ body, columns, end }: Pick<CypherText, "body" | "columns" | "end">) {
  const met: string[] = [];
  const deciding: string[] = [];
  const decide = (conditions: readonly CypherCondition[]) => {
    deciding.push(...conditions.map(({ parameter }) => parameter));
  };
  const walk = (parts: readonly CypherPart[]): void => {
    for (const part of parts) {
      if (typeof part !== "object") continue;
      if ("parameter" in part) met.push(part.parameter);
      else if ("map" in part) part.properties.forEach(({ value }) => walk(value ?? []));
      else {
        decide(part.when);
        walk(part.parts);
      }
    }
  };
  walk([...body, ...end]);
  for (const { value, when } of columns) {
    decide(when);
    walk(value ?? []);
  }
  return { met, deciding };
}

const IDS = /^UNWIND \$(ids|parentIds) AS (id|parentId)$/;

/** Parts from the last `RETURN` that stands in no subquery. */
function apart(lines: readonly Line[]): Record<"body" | "returned" | "end", readonly Line[]> {
  const depths = depthsOf(lines);
  const topLevel = (pattern: RegExp, from = 0) =>
    lines.findIndex(({ text }, index) => index >= from && depths[index] === 0 && pattern.test(text));
  if (topLevel(/^UNION\b/) !== -1) throw new Error("Expected UNION inside a CALL { … } only.");
  const start = topLevel(/^RETURN\b/);
  if (start === -1) return { body: lines, returned: [], end: [] };
  const found = topLevel(/^(ORDER BY|SKIP|LIMIT)\b/, start);
  const end = found === -1 ? lines.length : found;
  const returned = withoutStart(lines.slice(start, end), "RETURN".length);
  return { body: lines.slice(0, start), returned, end: lines.slice(end) };
}

function withoutStart([first, ...rest]: readonly Line[], length: number): Line[] {
  if (first === undefined) return rest;
  const text = first.text.slice(length).trimStart();
  return text === "" ? rest : [{ ...first, text }, ...rest];
}

/** How many brackets are open where each line begins. */
function depthsOf(lines: readonly Line[]): number[] {
  let depth = 0;
  return lines.map(({ text }) => {
    const before = depth;
    for (const character of masked(text)) depth += depthChange(character);
    return before;
  });
}

function depthChange(character: string): number {
  if ("([{".includes(character)) return 1;
  return ")]}".includes(character) ? -1 : 0;
}

/** The same length, with nothing in quotes. */
function masked(text: string): string {
  return text.replaceAll(/'[^'\n]*'|"[^"\n]*"/g, ({ length }) => "_".repeat(length));
}

/** Where `separator` stands in no bracket, and where a line ends with a name that was given. */
function splitOutside(lines: readonly Line[], separator: string): Line[][] {
  const groups: Line[][] = [[]];
  let depth = 0;
  for (const line of lines) {
    let from = 0;
    const add = (until: number) => {
      const text = line.text.slice(from, until).trim();
      if (text !== "") groups.at(-1)?.push({ ...line, text });
    };
    for (const [index, character] of [...masked(line.text)].entries()) {
      depth += depthChange(character);
      if (depth !== 0 || character !== separator) continue;
      add(index);
      groups.push([]);
      from = index + 1;
    }
    add(line.text.length);
    if (depth === 0 && / AS \w+$/.test(line.text)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function columnsOf(lines: readonly Line[]): CypherColumn[] {
  return splitOutside(lines, ",").map((item) => {
    const [first] = item;
    const last = item.at(-1);
    const [alias, name = first?.text ?? ""] = /(?:^| )AS (\w+)$/.exec(last?.text ?? "") ?? [];
    const when = sharedConditions(item);
    const own = item.map((line) => ({ ...line, when: line.when.slice(when.length) }));
    if (alias === undefined || last === undefined) {
      if (!/^\w+$/.test(name)) throw new Error(`Expected the column ${name} to have a name (… AS name).`);
      return { name, value: null, when };
    }
    const value = own.with(-1, {
      ...last,
      when: own.at(-1)?.when ?? [],
      text: last.text.slice(0, -alias.length),
    });
    const map = mapOf(value, name);
    return { name, value: map === undefined ? partsOf(value).slice(1) : [map], when };
  });
}

/** The first conditions of each of the lines, as far as they are the same. */
function sharedConditions([first, ...rest]: readonly Line[]): readonly CypherCondition[] {
  const all = first?.when ?? [];
  const differs = all.findIndex((condition, index) =>
    rest.some(({ when }) => JSON.stringify(when[index]) !== JSON.stringify(condition)),
  );
  return differs === -1 ? all : all.slice(0, differs);
}

function partsOf(lines: readonly Line[]): CypherPart[] {
  const parts: CypherPart[] = [];
  const groups = withMaps(lines);
  for (const group of groups) {
    if ("map" in group) {
      parts.push(group.indent, ...textParts(group.before), group.map);
      parts.push(...textParts(group.after));
    } else if (group.when.length === 0) parts.push(group.indent, ...textParts(group.text));
    else parts.push({ when: group.when, parts: [group.indent, ...textParts(group.text)] });
  }
  return joined(parts);
}

interface MapLines {
  readonly indent: number;
  readonly before: string;
  readonly map: CypherMap;
  readonly after: string;
}

/** The lines, with those that hold a map projection of a variable that keeps its name as one. */
function withMaps(lines: readonly Line[]): (Line | MapLines)[] {
  const found: (Line | MapLines)[] = [];
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (index < done) continue;
    const [opening, name = ""] = /\b(\w+) \{/.exec(line.text) ?? [];
    const start = line.text.indexOf(opening ?? "\n");
    const length = opening === undefined ? -1 : lengthOfMap(lines.slice(index), start + opening.length - 1);
    const last = length === -1 ? undefined : lines[index + length - 1];
    const after = last === undefined ? "" : afterMap(last, length === 1 ? start : 0);
    if (last === undefined || !new RegExp(`^ AS ${name}\\b`).test(after)) {
      found.push(line);
      continue;
    }
    const inside = lines.slice(index, index + length);
    const value = insideOf(inside, start, after);
    const map = mapOf(value, name);
    if (map === undefined) throw new Error(`Expected a map at ${opening}`);
    found.push({ indent: line.indent, before: line.text.slice(0, start), map, after });
    done = index + length;
  }
  return found;
}

/** How many lines there are until the bracket closes that stands at `start` of the first. */
function lengthOfMap(lines: readonly Line[], start: number): number {
  let depth = 0;
  for (const [index, { text }] of lines.entries()) {
    for (const character of masked(text).slice(index === 0 ? start : 0)) {
      depth += depthChange(character);
      if (depth === 0) return index + 1;
    }
  }
  throw new Error(`A bracket is not closed in: ${lines[0]?.text ?? ""}`);
}

function afterMap({ text }: Line, from: number): string {
  let depth = from === 0 ? 1 : 0;
  let opened = depth > 0;
  for (const [index, character] of [...masked(text)].entries()) {
    if (index < from) continue;
    depth += depthChange(character);
    opened ||= depth > 0;
    if (opened && depth === 0) return text.slice(index + 1);
  }
  return "";
}

function insideOf(lines: readonly Line[], start: number, after: string): Line[] {
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const end = index === last ? line.text.length - after.length : line.text.length;
    return { ...line, text: line.text.slice(index === 0 ? start : 0, end) };
  });
}

/** A map projection of the variable `name` that is all of these lines. */
function mapOf(lines: readonly Line[], name: string): CypherMap | undefined {
  const text = lines.map((line) => line.text).join("\n");
  if (!text.startsWith(`${name} {`) || !text.endsWith("}")) return undefined;
  if (lines.some(({ when }) => when.length > 0)) throw new Error(`Expected no //@when inside ${name} { … }.`);
  const start = `${name} {`.length;
  const inside = text
    .slice(start, -1)
    .split("\n")
    .map((line) => ({ indent: 0, text: line, when: [] }));
  const properties = splitOutside(inside, ",").map((item) => {
    const whole = item.map((line) => line.text).join(" ");
    if (whole.startsWith(".")) return { name: whole.slice(1), value: null };
    const [label = "", property = ""] = /^(\w+): ?/.exec(whole) ?? [];
    if (property === "") throw new Error(`Expected a name and a value in ${name} { … }, found ${whole}.`);
    return { name: property, value: textParts(whole.slice(label.length)) };
  });
  return { map: name, properties };
}

const PARAMETER = /\$([a-zA-Z]\w*)/;

function textParts(text: string): CypherPart[] {
  return text
    .split(PARAMETER)
    .map((part, index): CypherPart => (index % 2 === 1 ? { parameter: part } : part))
    .filter((part) => part !== "");
}

/** Texts that stand beside each other, as one. */
function joined(parts: readonly CypherPart[]): CypherPart[] {
  const all: CypherPart[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (typeof part === "string" && typeof before === "string") all.splice(-1, 1, before + part);
    else all.push(part);
  }
  return all;
}

/** Without comments and blank lines, with what is shared in its place. */
function readLines(source: string, shared: SharedCypher, indent = 0): Line[] {
  const lines: Line[] = [];
  let block: readonly CypherCondition[] | undefined;
  for (const written of source.split("\n")) {
    const { text, directive } = withoutComment(written);
    const [, word = "", rest = ""] = /^@(\w+)\s*(.*)$/.exec(directive) ?? [];
    const own = indent + written.length - written.trimStart().length;
    if (word === "use") {
      const fragment = shared.fragments[rest];
      if (text !== "" || fragment === undefined)
        throw new Error(`There is no fragment ${rest}, only ${Object.keys(shared.fragments).join(", ")}.`);
      const used = readLines(fragment, shared, own);
      lines.push(...used.map((line) => ({ ...line, when: [...(block ?? []), ...line.when] })));
    } else if (word === "when" && text === "") {
      if (block !== undefined) throw new Error("Expected //@end before another block of //@when.");
      block = conditions(rest);
    } else if (word === "end") {
      if (block === undefined) throw new Error("Expected a block of //@when before //@end.");
      block = undefined;
    } else if (word !== "" && word !== "when") {
      throw new Error(`Expected //@when, //@use or //@end, found //@${word}.`);
    } else if (text !== "") {
      const when = [...(block ?? []), ...(word === "when" ? conditions(rest) : [])];
      lines.push(...withLabels({ indent: own, text, when }, shared).map((line) => withTypes(line, shared)));
    }
  }
  if (block !== undefined) throw new Error("Expected //@end after a block of //@when.");
  return lines;
}

function withoutComment(line: string): { text: string; directive: string } {
  const at = masked(line).indexOf("//");
  if (at === -1) return { text: line.trim(), directive: "" };
  return { text: line.slice(0, at).trim(), directive: line.slice(at + "//".length).trim() };
}

/** A line that names labels by `:@name` is two, of which one is there. */
function withLabels(line: Line, { labels }: SharedCypher): Line[] {
  const named = Object.entries(labels).find(([name]) => line.text.includes(`:@${name})`));
  if (named === undefined) return [line];
  const [name, { given: parameter, labels: all }] = named;
  return [true, false].map((negated) => ({
    ...line,
    text: line.text.replaceAll(`:@${name})`, `:${(negated ? all.slice(0, 1) : all).join("|")})`),
    when: [...line.when, { parameter, test: "given", negated }],
  }));
}

function withTypes(line: Line, { types }: SharedCypher): Line {
  const text = line.text.replaceAll(/:@(\w+)/g, (_, name: string) => {
    const list = types[name];
    if (list === undefined)
      throw new Error(`There is no list of types ${name}, only ${Object.keys(types).join(", ")}.`);
    return `:${list.join("|")}`;
  });
  return { ...line, text };
}

function conditions(text: string): CypherCondition[] {
  return text.split(",").map((condition) => {
    const [, not, given, parameter] = /^\s*(not )?(given )?([a-zA-Z]\w*)\s*$/.exec(condition) ?? [];
    if (parameter === undefined)
      throw new Error(`Expected "given name" or "name", perhaps after "not", found "${condition.trim()}".`);
    return { parameter, test: given === undefined ? "true" : "given", negated: not !== undefined };
  });
}
