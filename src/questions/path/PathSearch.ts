import { type Effort, type Route, simplePaths } from "../../analysis/simplePaths.ts";
import { stateTypes } from "../../domain/relationTime.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkEnds, type PathRoute } from "./checkEnds.ts";
import { HUB_DEGREE, MAXIMUM_EFFORT, MAXIMUM_SHORTEST, SHORTEST_REACH } from "./pathLimits.ts";
import {
  neighboursByNodeIds,
  neighboursByNodeIdsWithAgreements,
  type PathDetails,
  pathEnds,
  type PathEndRow,
  shortestPaths,
  shortestPathsOfAgreements,
} from "./queries.ts";
import { Surroundings } from "./Surroundings.ts";

export interface PathQuestion extends PathRoute {
  readonly maxHops: number;
  /** ISO 8601; null for whatever held at any time. */
  readonly asOf: string | null;
  /** Only what comes behind this one. */
  readonly after: FoundRoute | undefined;
  /** How many will be asked for at most. */
  readonly limit: number;
  /** Whether the facts of the steps will be asked for. */
  readonly withFacts: boolean;
}

/** A way from one end to the other. */
export interface FoundRoute extends Route {
  /** Found by Neo4j among the shortest, rather than put together here. */
  readonly shortest: boolean;
  /** Undefined when they are still to be read. */
  readonly details?: PathDetails | undefined;
}

/**
 * Looks for paths, the shortest first. Neo4j finds the shortest ones in one round trip, from both ends at once; longer
 * ones, and ones that have to pass other nodes, are put together from what lies around the ends.
 */
export class PathSearch {
  /** Every path of at most so many hops has been found. */
  searchedHops = 0;
  readonly #graph: Graph;
  readonly #question: PathQuestion;
  readonly #overAgreements: boolean;
  readonly #onDay: {
    readonly asOf: string | null;
    readonly stateTypes: string[];
    readonly hubDegree: number;
  };
  readonly #effort: Effort = { left: MAXIMUM_EFFORT };

  constructor(graph: Graph, question: PathQuestion) {
    this.#graph = graph;
    this.#question = question;
    const { from, to, via, asOf } = question;
    this.#overAgreements = [from, to, ...via].some((id) => id.startsWith("agreement/"));
    this.#onDay = { asOf, stateTypes, hubDegree: HUB_DEGREE };
  }

  /** The paths in their order; `searchedHops` is right once it has ended. */
  async *routes(): AsyncGenerator<FoundRoute> {
    const { via, after } = this.#question;
    const onlyLonger = via.length > 0 || after?.shortest === false;
    if (!onlyLonger) {
      yield* this.#shortestRoutes();
      return;
    }
    const ends = checkEnds(this.#question, await this.#readEnds());
    yield* this.#longerRoutes(this.#surroundings(ends), after?.links.length ?? via.length + 1);
  }

  async *#shortestRoutes(): AsyncGenerator<FoundRoute> {
    const { from, to, maxHops } = this.#question;
    const row = await this.#readShortest();
    if (row === undefined) {
      checkEnds(this.#question, await this.#readEnds());
      return;
    }
    const { hops, found } = row;
    this.searchedHops = Math.min(maxHops, hops ?? SHORTEST_REACH);
    if (hops !== null && hops > maxHops) return;
    const surroundings = this.#surroundings([
      { id: from, degree: row.fromDegree },
      { id: to, degree: row.toDegree },
    ]);
    const tooMany = hops !== null && found > MAXIMUM_SHORTEST;
    if (tooMany) this.searchedHops = hops - 1;
    if (!tooMany || !(await surroundings.cover(hops))) {
      yield* row.paths.map((path) => ({ ...path, shortest: true }));
      if (tooMany) return;
    }
    yield* this.#longerRoutes(surroundings, this.searchedHops + 1);
  }

  async *#longerRoutes(surroundings: Surroundings, first: number): AsyncGenerator<FoundRoute> {
    const { from, to, via, maxHops, after } = this.#question;
    this.searchedHops = first - 1;
    for (let hops = first; hops <= maxHops; hops++) {
      if (!(await surroundings.cover(hops))) return;
      const resumed = after?.links.length === hops ? after : undefined;
      const question = { from, to, via, hops, after: resumed };
      for (const route of simplePaths(surroundings.graph, question, this.#effort)) {
        yield { ...route, shortest: false };
      }
      if (this.#effort.left < 0) return;
      this.searchedHops = hops;
    }
  }

  async #readShortest() {
    const { from, to, maxHops, after, limit, withFacts } = this.#question;
    const query = this.#overAgreements ? shortestPathsOfAgreements : shortestPaths;
    const rows = await this.#graph.read(query, {
      ...this.#onDay,
      ...{ from, to, maxHops, limit, withFacts },
      most: MAXIMUM_SHORTEST + 1,
      afterNodes: after === undefined ? null : [...after.nodes],
      afterLinks: after === undefined ? null : [...after.links],
    });
    return rows[0];
  }

  #readEnds(): Promise<PathEndRow[]> {
    const { from, to, via } = this.#question;
    return this.#graph.read(pathEnds, { ids: [from, to, ...via] });
  }

  #surroundings(ends: readonly PathEndRow[]): Surroundings {
    const { from, to, via } = this.#question;
    const query = this.#overAgreements ? neighboursByNodeIdsWithAgreements : neighboursByNodeIds;
    const crossableIds = [from, to, ...via];
    const read = (ids: string[]) => this.#graph.read(query, { ...this.#onDay, ids, crossableIds });
    return new Surroundings(read, this.#question, ends);
  }
}
