/** JSON in pieces: what a generator yields, alone or in an object, becomes an array, an item a line. */
export function* jsonText(value: unknown): Generator<string> {
  if (isGenerator(value)) yield* arrayText(value);
  else if (isPlainObject(value)) yield* objectText(value);
  else yield JSON.stringify(value);
}

function* arrayText(items: Iterable<unknown>): Generator<string> {
  let separator = "[\n";
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n]" : "[]";
}

function* objectText(object: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = "{\n";
  for (const [name, value] of Object.entries(object)) {
    yield `${separator}${JSON.stringify(name)}: `;
    yield* jsonText(value);
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n}" : "{}";
}

function isGenerator(value: unknown): value is Generator {
  return typeof value === "object" && value !== null && Symbol.iterator in value && !Array.isArray(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
