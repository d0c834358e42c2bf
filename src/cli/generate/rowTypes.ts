import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse } from "graphql";

const root = join(import.meta.dirname, "..", "..", "..");

/**
 * The row type behind each GraphQL type, which a resolver gets as its parent, as codegen's `mappers` name them. By name:
 *
 * - `XMapper`, exported by a `mappers.ts` of a noun or a question,
 * - else `XRow`, exported by any other file of theirs,
 * - else what stands behind an interface of `X`: a summit is read as an event,
 * - for `XConnection` and `XEdge` likewise; a connection of none of these is a `Connection<XRow>`.
 */
export function rowTypes(sdl: string): Record<string, string> {
  const interfaces = interfacesByType(sdl);
  const declared = declaredRowTypes();
  const found = (type: string): string | undefined =>
    declared.get(`${type}Mapper`) ?? declared.get(`${type}Row`);
  const inherited = (type: string, suffix: string) =>
    interfaces
      .get(type)
      ?.map((name) => found(`${name}${suffix}`))
      .find((row) => row !== undefined);

  return Object.fromEntries(
    [...interfaces.keys()].flatMap((type) => {
      const [node = type, suffix = ""] = splitSuffix(type);
      const row =
        found(type) ?? inherited(node, suffix) ?? (suffix === "Connection" ? pageOf(found(node)) : undefined);
      return row === undefined ? [] : [[type, row]];
    }),
  );
}

function splitSuffix(type: string): string[] {
  return /^(\w+)(Connection|Edge)$/.exec(type)?.slice(1) ?? [];
}

function pageOf(row: string | undefined): string | undefined {
  return row && `../reading/pagination.ts#Connection<${row.slice(row.indexOf("#") + 1)}>`;
}

/** The interfaces of each object type. */
function interfacesByType(sdl: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const names = (definition.interfaces ?? []).map(({ name }) => name.value);
    found.set(definition.name.value, [...(found.get(definition.name.value) ?? []), ...names]);
  }
  return found;
}

/** Where the types called `…Row` and `…Mapper` are exported, as codegen names them. */
function declaredRowTypes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ["nouns", "questions"]) {
    const entries = readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" });
    for (const entry of entries.filter((name) => name.endsWith(".ts")).sort()) {
      const file = `${folder}/${entry.replaceAll("\\", "/")}`;
      const exported = entry.endsWith("mappers.ts") ? "Mapper" : "Row";
      const pattern = new RegExp(`^export (?:type|interface) (\\w+${exported})\\b`, "gm");
      for (const [, name = ""] of readFileSync(join(root, "src", file), "utf8").matchAll(pattern)) {
        const before = found.get(name);
        if (before !== undefined) throw new Error(`${name} is exported by ${before} and by ${file}.`);
        found.set(name, `../${file}#${name}`);
      }
    }
  }
  return found;
}
