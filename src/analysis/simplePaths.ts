import { compareTexts } from "../domain/compareTexts.ts";

/** A way through a graph: what it visits, and over which link it goes from each to the next. */
export interface Route {
  readonly nodes: readonly string[];
  /** One shorter than `nodes`. */
  readonly links: readonly string[];
}

/** An undirected graph that several links may join two nodes in; it grows while it is being looked at. */
export class LinkedNodes {
  readonly #links = new Map<string, Map<string, Set<string>>>();
  readonly #sorted = new Map<string, readonly string[]>();

  /** Joins two nodes; `link` names the way from `from` to `to`, `reverse` the way back. */
  join(from: string, to: string, link: string, reverse: string): void {
    this.#add(from, to, link);
    this.#add(to, from, reverse);
  }

  /** Ids of the neighbours, in compareTexts order. */
  neighbours(id: string): readonly string[] {
    const known = this.#sorted.get(id);
    if (known !== undefined) return known;
    const sorted = [...(this.#links.get(id)?.keys() ?? [])].sort(compareTexts);
    this.#sorted.set(id, sorted);
    return sorted;
  }

  /** The links from one node to another, in compareTexts order. */
  links(from: string, to: string): readonly string[] {
    return [...(this.#links.get(from)?.get(to) ?? [])].sort(compareTexts);
  }

  #add(from: string, to: string, link: string): void {
    const neighbours = this.#links.get(from) ?? new Map<string, Set<string>>();
    this.#links.set(from, neighbours);
    const links = neighbours.get(to);
    if (links === undefined) {
      neighbours.set(to, new Set([link]));
      this.#sorted.delete(from);
    } else links.add(link);
  }
}

export interface RouteQuestion {
  readonly from: string;
  readonly to: string;
  /** Each must be on the route. */
  readonly via: readonly string[];
  /** The exact length of the routes. */
  readonly hops: number;
  /** Routes up to and with this one, in their order, are left out. */
  readonly after?: Route | undefined;
}

/** How much may be looked at: counted down at each node that is tried, and nothing is found once it is below zero. */
export interface Effort {
  left: number;
}

/**
 * Every simple route (no node twice) of exactly `hops` links, in compareTexts order of its nodes, and of its links where
 * the nodes are the same. A depth-first search that goes only where a walk of just the length that remains leads to
 * the end, and where no node that is yet to be passed is too far away.
 */
export function* simplePaths(graph: LinkedNodes, question: RouteQuestion, effort: Effort): Generator<Route> {
  const { from, to, via, hops, after } = question;
  const walks = walksTo(graph, question);
  const far = new Map(via.map((id) => [id, distancesFrom(graph, id, hops)]));
  const nodes = [from];
  const visited = new Set(nodes);

  const leadsOn = (id: string, remaining: number): boolean => {
    if (visited.has(id) || walks[remaining]?.has(id) !== true) return false;
    return via.every((stop) => {
      if (stop === id || visited.has(stop)) return true;
      const distances = far.get(stop);
      return (distances?.get(id) ?? Infinity) + (distances?.get(to) ?? Infinity) <= remaining;
    });
  };

  function* extend(last: string, resuming: boolean): Generator<Route> {
    const remaining = hops - nodes.length;
    const start = resuming ? after?.nodes[nodes.length] : undefined;
    for (const next of graph.neighbours(last)) {
      if (start !== undefined && next < start) continue;
      if (--effort.left < 0) return;
      if (!leadsOn(next, remaining)) continue;
      const goesOn = next === start;
      nodes.push(next);
      visited.add(next);
      if (remaining === 0) yield* linkings(graph, nodes, goesOn ? after?.links : undefined);
      else yield* extend(next, goesOn);
      nodes.pop();
      visited.delete(next);
    }
  }

  yield* extend(from, after !== undefined);
}

/** At each number of links: the nodes from which a walk of so many leads to the end without passing an end between. */
function walksTo(graph: LinkedNodes, { from, to, hops }: RouteQuestion): readonly ReadonlySet<string>[] {
  const walks = [new Set([to])];
  for (let length = 1; length < hops; length++) {
    const longer = new Set<string>();
    for (const id of walks[length - 1] ?? []) {
      for (const neighbour of graph.neighbours(id)) longer.add(neighbour);
    }
    longer.delete(to);
    longer.delete(from);
    walks.push(longer);
  }
  return walks;
}

function distancesFrom(graph: LinkedNodes, start: string, most: number): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance <= most && frontier.length > 0; distance++) {
    const found = new Set(frontier.flatMap((id) => graph.neighbours(id)).filter((id) => !distances.has(id)));
    for (const id of found) distances.set(id, distance);
    frontier = [...found];
  }
  return distances;
}

/** The routes over these nodes, one for each choice of links; those up to and with `after` are left out. */
function* linkings(
  graph: LinkedNodes,
  nodes: readonly string[],
  after: readonly string[] | undefined,
): Generator<Route> {
  const passed = nodes.slice(1).map((to, index) => graph.links(nodes[index] ?? "", to));
  const choices = passed.reduce<readonly (readonly string[])[]>(
    (starts, links) => starts.flatMap((start) => links.map((link) => [...start, link])),
    [[]],
  );
  for (const links of choices) {
    if (after === undefined || compareLists(links, after) > 0) yield { nodes: [...nodes], links };
  }
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((item, position) => item !== other[position]);
  return index === -1 ? 0 : compareTexts(one[index] ?? "", other[index] ?? "");
}
