import { ClientError } from "../../errors.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { MAXIMUM_VIA } from "./pathLimits.ts";
import type { PathEndRow } from "./queries.ts";

/** The nodes that a path has to pass. */
export interface PathRoute {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
}

/** Throws BAD_USER_INPUT for ids that no path can join. */
export function checkRoute({ from, to, via }: PathRoute, maxHops: number): void {
  for (const [name, ids] of namedIds({ from, to, via })) {
    for (const id of ids) checkJoined(name, id);
  }
  if (from === to) {
    throw new ClientError("BAD_USER_INPUT", `"from" and "to" must be two nodes, but both are "${from}".`);
  }
  const most = Math.min(MAXIMUM_VIA, maxHops - 1);
  if (via.length > most) {
    throw new ClientError(
      "BAD_USER_INPUT",
      `"via" must name from 0 to ${String(most)} nodes besides the ends when "maxHops" is ${String(maxHops)}, but names ${String(via.length)}.`,
    );
  }
}

/** The rows of the ends as they were found; throws BAD_USER_INPUT when one is not in the graph. */
export function checkEnds(route: PathRoute, found: readonly PathEndRow[]): readonly PathEndRow[] {
  const ids = new Set(found.map(({ id }) => id));
  for (const [name, asked] of namedIds(route)) {
    const missing = asked.find((id) => !ids.has(id));
    if (missing !== undefined) throw unknownNode(name, missing);
  }
  return found;
}

function namedIds({ from, to, via }: PathRoute): readonly (readonly [string, readonly string[]])[] {
  return [
    ["from", [from]],
    ["to", [to]],
    ["via", via],
  ];
}

/** Throws BAD_USER_INPUT for an id that can be of nothing that facts join. */
export function checkJoined(name: string, id: string): void {
  const type = nodeType(id);
  if (type === undefined || type === "Dataset" || type === "EditorialNote") throw unknownNode(name, id);
}

export function unknownNode(name: string, id: string): ClientError {
  return new ClientError(
    "BAD_USER_INPUT",
    `"${name}" must be the id of a node in the graph that facts join, such as "municipality/tr-ankara" or "person/turgut-ozal", but got ${JSON.stringify(id.slice(0, 200))}. "search" finds ids by name.`,
  );
}
