import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import { judgeCandidates, type JudgedCandidate } from "../../analysis/resolution/judgeCandidates.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import { byId } from "../../reading/readers.ts";
import { type EntityCandidate, entityCandidate } from "./entityCandidate.ts";
import { nameSearch } from "./nameSearch.ts";
import { entitiesByIds, resolutionCandidates } from "./queries.ts";

/** How many names one request may resolve. */
export const MOST_NAMES = 100;
/** How many candidates it may ask for each of them. */
export const MOST_CANDIDATES = 20;
export const LONGEST_NAME = 200;

/** Nodes that the index finds for one name, of which the score then takes the best. */
const FOUND = 40;

export type RankedCandidate = JudgedCandidate<EntityCandidate>;

/** What a name may mean, best first. */
export interface ResolvedName {
  readonly query: NameQuery;
  readonly candidates: readonly RankedCandidate[];
}

/** A part of a score: what the name adds, or what is known beside it. */
export type ScorePartRow = Pick<RankedCandidate, "name" | "namePoints"> | RankedCandidate["context"][number];

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createResolveLoaders> {}
}

export function createResolveLoaders(graph: Graph) {
  return {
    /** A node with names, whatever its type. */
    entityById: byId(graph, entitiesByIds, "entity"),

    /** What each of many names may mean, with one round trip for all of them. */
    resolve: async (queries: readonly NameQuery[], first: number): Promise<ResolvedName[]> => {
      checkWholeNumber("first", first, { minimum: 0, maximum: MOST_CANDIDATES });
      checkNames(queries);
      const found = queries.map((): EntityCandidate[] => []);
      const names = queries.map(nameSearch);
      const rows =
        queries.length === 0 ? [] : await graph.read(resolutionCandidates, { names, candidates: FOUND });
      for (const { positions, entity } of rows) {
        const candidate = entityCandidate(entity);
        for (const position of positions) found[position]?.push(candidate);
      }
      return queries.map((query, position) => ({
        query,
        candidates: judgeCandidates(query, found[position] ?? []).slice(0, first),
      }));
    },
  };
}

function checkNames(queries: readonly NameQuery[]): void {
  if (queries.length > MOST_NAMES) {
    throw new ClientError(
      "BAD_USER_INPUT",
      `"names" must have at most ${MOST_NAMES} names, but got ${queries.length}. Ask for the others in a further request.`,
    );
  }
  for (const [position, { name }] of queries.entries()) {
    if (name.length <= LONGEST_NAME) continue;
    throw new ClientError(
      "BAD_USER_INPUT",
      `"names[${position}].name" must have at most ${LONGEST_NAME} characters, but got ${name.length}: ${JSON.stringify(name.slice(0, 50))} …`,
    );
  }
}
