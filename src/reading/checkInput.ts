import type { PartialDate } from "../domain/partialDate.ts";
import { ClientError } from "../errors.ts";
import type { Parameter } from "./addressParameter.ts";

type Given<Value> = Value | null | undefined;

/** Whether a range of dates ends before it begins, so that no date is in it. */
export function endsBeforeItBegins(from: Given<PartialDate>, until: Given<PartialDate>): boolean {
  return from != null && until != null && from.earliest > until.latest;
}

/** Throws BAD_USER_INPUT when a range of dates ends before it begins; `names` are those of its ends. */
export function checkDateRange(
  from: Given<PartialDate>,
  until: Given<PartialDate>,
  names: readonly [string, string],
): void {
  if (!endsBeforeItBegins(from, until)) return;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"${names[0]}" must not be after "${names[1]}", but got ${String(from?.edtf)} and ${String(until?.edtf)}.`,
  );
}

/** What a text means where GraphQL takes any text; throws BAD_USER_INPUT when it means nothing. */
export function checkText<Value>(name: string, text: string, { parse, expected }: Parameter<Value>): Value {
  const value = parse(text);
  if (value !== undefined) return value;
  throw new ClientError("BAD_USER_INPUT", `"${name}" must be ${expected}, but got ${JSON.stringify(text)}.`);
}
