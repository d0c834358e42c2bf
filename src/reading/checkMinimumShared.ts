import { ClientError } from "../errors.ts";

/** Throws BAD_USER_INPUT unless at least one partner has to be shared. */
export function checkMinimumShared(minimumShared: number): void {
  if (minimumShared >= 1) return;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"minimumShared" must be 1 or more, but got ${String(minimumShared)}.`,
  );
}
