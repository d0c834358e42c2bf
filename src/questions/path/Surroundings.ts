import { LinkedNodes } from "../../analysis/simplePaths.ts";
import type { PathEndRow } from "./queries.ts";
import { CHEAP_RELATIONSHIPS, MAXIMUM_RELATIONSHIPS } from "./pathLimits.ts";

/** Neighbours of each node asked for: their ids, the links that lead to them, how many relationships they have. */
export type ReadNeighbours = (
  ids: string[],
) => Promise<readonly { readonly id: string; readonly neighbours: readonly [string, string, number][] }[]>;

/** What has been read around one node: everything that lies less than `radius` hops away. */
interface Ball {
  readonly centre: string;
  radius: number;
  frontier: readonly string[];
  readonly reached: Set<string>;
}

/**
 * The part of the graph around the nodes that a path has to pass, read level by level from all of them: as much as
 * holds every path of some length, and never more than a search may read.
 */
export class Surroundings {
  readonly graph = new LinkedNodes();
  readonly #readNeighbours: ReadNeighbours;
  readonly #ends: ReadonlySet<string>;
  readonly #pairs: readonly (readonly [Ball, Ball])[];
  readonly #segmentsBesides: number;
  readonly #degrees: Map<string, number>;
  readonly #known = new Set<string>();
  #relationships = 0;

  constructor(
    readNeighbours: ReadNeighbours,
    route: { readonly from: string; readonly to: string; readonly via: readonly string[] },
    degrees: readonly PathEndRow[],
  ) {
    this.#readNeighbours = readNeighbours;
    this.#ends = new Set([route.from, route.to]);
    this.#degrees = new Map(degrees.map(({ id, degree }) => [id, degree]));
    this.#segmentsBesides = route.via.length;
    const [from, to, via] = [ballAround(route.from), ballAround(route.to), route.via.map(ballAround)];
    this.#pairs =
      via.length === 0
        ? [[from, to]]
        : via.flatMap((ball, index) => [
            [from, ball] as const,
            [ball, to] as const,
            ...via.slice(index + 1).map((other) => [ball, other] as const),
          ]);
  }

  /** Reads until every path of so many hops lies in `graph`; false when that is more than a search may read. */
  async cover(hops: number): Promise<boolean> {
    // A path over other nodes has a segment more for each, and none of them is empty.
    const longestSegment = hops - this.#segmentsBesides;
    for (;;) {
      const [one, other] = this.#leastCovered();
      if (one.radius + other.radius >= longestSegment) return true;
      const cheaper = this.#cost([one]) <= this.#cost([other]) ? one : other;
      const both = this.#cost([one, other]) <= CHEAP_RELATIONSHIPS;
      if (!(await this.#widen(both ? [one, other] : [cheaper]))) return false;
    }
  }

  #leastCovered(): readonly [Ball, Ball] {
    return this.#pairs.reduce((least, pair) =>
      pair[0].radius + pair[1].radius < least[0].radius + least[1].radius ? pair : least,
    );
  }

  /** The nodes that widening reads. No path goes on through an end, so only its own ball goes on from it. */
  #crossed({ centre, frontier }: Ball): readonly string[] {
    return frontier.filter((id) => id === centre || !this.#ends.has(id));
  }

  #unknown(balls: readonly Ball[]): string[] {
    return [...new Set(balls.flatMap((ball) => this.#crossed(ball)))].filter((id) => !this.#known.has(id));
  }

  #cost(balls: readonly Ball[]): number {
    return this.#unknown(balls).reduce((sum, id) => sum + (this.#degrees.get(id) ?? 0), 0);
  }

  async #widen(balls: readonly Ball[]): Promise<boolean> {
    const cost = this.#cost(balls);
    if (this.#relationships + cost > MAXIMUM_RELATIONSHIPS) return false;
    this.#relationships += cost;
    const ids = this.#unknown(balls);
    if (ids.length > 0) this.#learn(await this.#readNeighbours(ids));
    for (const id of ids) this.#known.add(id);
    for (const ball of balls) this.#step(ball);
    return true;
  }

  #learn(rows: Awaited<ReturnType<ReadNeighbours>>): void {
    for (const { id, neighbours } of rows) {
      for (const [neighbour, link, degree] of neighbours) {
        this.graph.join(id, neighbour, link, reversed(link));
        this.#degrees.set(neighbour, degree);
      }
    }
  }

  #step(ball: Ball): void {
    const next = new Set<string>();
    for (const id of this.#crossed(ball)) {
      for (const neighbour of this.graph.neighbours(id)) {
        if (!ball.reached.has(neighbour)) next.add(neighbour);
      }
    }
    for (const id of next) ball.reached.add(id);
    ball.frontier = [...next];
    // Where nothing is left to go to, all that there is has been read.
    ball.radius = next.size === 0 ? Infinity : ball.radius + 1;
  }
}

function ballAround(centre: string): Ball {
  return { centre, radius: 0, frontier: [centre], reached: new Set([centre]) };
}

/** A link is the relationship's type with the way in which it is walked: `SIGNED_BY>` from its source, `SIGNED_BY<` to it. */
function reversed(link: string): string {
  return `${link.slice(0, -1)}${isForward(link) ? "<" : ">"}`;
}

/** Whether a link is walked from the source of its relationship to the target. */
export function isForward(link: string): boolean {
  return link.endsWith(">");
}
