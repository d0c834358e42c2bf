import type { z } from "zod";
import { RequestError } from "./RequestError.ts";

/** Reads the JSON of a parameter; throws a `RequestError` that shows what it should be like. */
export function readJson(parameter: string, text: string, example: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError(
      400,
      `"${parameter}" must be JSON such as ${example}, but is not JSON: ${JSON.stringify(text.slice(0, 100))}`,
      { cause },
    );
  }
}

/** Checks what was read against a schema; throws a `RequestError` that names where it is wrong. */
export function check<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  throw new RequestError(400, `"${at}${path.join("")}": ${issue?.message ?? "is not as expected"}.`);
}
