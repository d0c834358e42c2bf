import { ClientError } from "../../errors.ts";

/** What lies behind nodes and edges is read for so many of them at most: each can have much. */
const MAXIMUM_EXPANDED = 1_000;

/** Throws BAD_USER_INPUT when a network is too large for what lies behind each of its nodes or edges. */
export function checkExpandable(field: string, of: "nodes" | "edges", count: number): void {
  if (count <= MAXIMUM_EXPANDED) return;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"${field}" can be asked for in a network of at most ${MAXIMUM_EXPANDED} ${of}, but this one has ${count}. Ask for a smaller one.`,
  );
}
