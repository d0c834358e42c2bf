import { ClientError } from "../errors.ts";

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** The window around an event, in calendar months. */
export const WINDOW_MONTHS: Range = { minimum: 1, maximum: 120 };

/** Throws BAD_USER_INPUT when an argument is out of its range. */
export function checkWholeNumber(name: string, value: number, { minimum, maximum }: Range): void {
  if (value >= minimum && value <= maximum) return;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"${name}" must be a whole number from ${minimum} to ${maximum}, but got ${value}.`,
  );
}
