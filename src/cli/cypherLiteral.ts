/** A value of JSON as Cypher writes it. */
export function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([name, one]) => `\`${name.replaceAll("`", "``")}\`: ${cypherLiteral(one)}`,
  );
  return `{${entries.join(", ")}}`;
}
