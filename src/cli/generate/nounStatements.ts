import { nodeName, type Noun } from "../../reading/noun.ts";

/** The statements that follow from a noun, in the notation of the files below `cypher/`, by their names. */
export function nounStatements(noun: Noun): Readonly<Record<string, string>> {
  const { type, orderBy, filter, beside } = noun;
  const { byIds, page, count } = statementNames(noun);
  const one = nodeName(noun.type);
  const conditions = Object.entries(filter).map(([argument, property]) =>
    typeof property === "string"
      ? `  AND ${one}.${property} = $${argument} //@when given ${argument}`
      : `  AND ${one}.${property[0]} IN $${argument} //@when given ${argument}`,
  );
  const key = [...orderBy, "id"].map((property) => orderPart(one, property)).join(" + ' ' + ");
  const matched = beside === undefined ? "" : beside.pattern;
  const kept = beside === undefined ? "" : /\((\w+)\)$/.exec(beside.pattern)?.[1];
  const carried = kept ? `${one}, ${kept}` : one;
  return {
    [byIds]: lines("UNWIND $ids AS id", `MATCH (${one}:${type} {id: id})${matched}`, ...returned(noun, key)),
    [page]: lines(
      `MATCH (${one}:${type})${matched}`,
      `WITH ${carried}, ${key} AS key`,
      "WHERE true",
      ...conditions,
      "  AND key > $after //@when given after",
      "ORDER BY key",
      "LIMIT $limit",
      ...returned(noun, "key"),
    ),
    [count]: lines(
      `MATCH (${one}:${type})`,
      ...(conditions.length === 0 ? [] : ["WHERE true", ...conditions]),
      `RETURN count(${one}) AS count`,
    ),
  };
}

export function statementNames({ list }: Noun): Record<"byIds" | "page" | "count", string> {
  return {
    byIds: `${list}ByIds`,
    page: list,
    count: `count${list.charAt(0).toUpperCase()}${list.slice(1)}`,
  };
}

function returned({ type, properties, beside }: Noun, key: string): string[] {
  const one = nodeName(type);
  const values: Readonly<Record<string, string>> = {
    earliest: `toString(${one}.earliest)`,
    latest: `toString(${one}.latest)`,
    latitude: `${one}.location.latitude`,
    longitude: `${one}.location.longitude`,
    ...beside?.properties,
    key,
  };
  const all = ["id", ...Object.keys(properties), "key"].map((property) =>
    property in values ? `${property}: ${values[property] ?? ""}` : `.${property}`,
  );
  return [`RETURN ${one} {`, `  ${all.join(", ")}`, `} AS ${one}`];
}

/** What has no known beginning comes first, what has no known end last. */
function orderPart(one: string, property: string): string {
  if (property === "earliest") return `coalesce(toString(${one}.earliest), '')`;
  if (property === "latest") return `coalesce(toString(${one}.latest), '9999')`;
  return `${one}.${property}`;
}

function lines(...all: readonly string[]): string {
  return all.join("\n");
}
