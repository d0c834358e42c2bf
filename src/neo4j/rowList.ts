/**
 * Lists in Cypher that stand for the values of some names, in their order. Each begins with `true`: Neo4j works out the type
 * of what is in a list from item to item, and of properties, which may be anything, that took longer than the rest of
 * planning; of a truth value and anything else it is `ANY` at once.
 */
export function rowList(expressions: readonly string[]): string {
  return `[true,${expressions.join(",")}]`;
}

const BEFORE = 1;

/** Where a value stands in the list, as Cypher says it. */
export function itemOf(names: readonly string[], name: string): string {
  const index = names.indexOf(name);
  if (index === -1) throw new Error(`A row has no ${name}, only ${names.join(", ")}.`);
  return `[${String(BEFORE + index)}]`;
}

/** The values that came, by their names. */
export function named(names: readonly string[], list: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) object[name] = list[BEFORE + index];
  return object;
}
