import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import { judgeCandidates, type JudgedCandidate } from "../../analysis/resolution/judgeCandidates.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { ownIdsOf } from "../../nouns/externalId/loaders.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import { byId } from "../../reading/readers.ts";
import { type EntityCandidate, entityCandidate } from "./entityCandidate.ts";
import { withUnknownAreas } from "./unknownAreas.ts";
import { nameSearch } from "./nameSearch.ts";
import { entitiesByIds, knownAreas, resolutionCandidates } from "./queries.ts";

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
  /** The one that it clearly means, however many were asked for. */
  readonly match: RankedCandidate | null;
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
    resolve: async (asked: readonly NameQuery[], first: number): Promise<ResolvedName[]> => {
      checkWholeNumber("first", first, { minimum: 0, maximum: MOST_CANDIDATES });
      checkNames(asked);
      const ownIds = await ownIdsOf(
        graph,
        asked.map(({ name }) => name),
      );
      const queries = asked.map((query, index) => ({ ...query, name: ownIds[index] ?? query.name }));
      const found = await candidatesOf(graph, queries);
      const judged = queries.map((query, position) => judgeCandidates(query, found[position] ?? []));
      const known = judged.flat().some(isElsewhere) ? await graph.read(knownAreas, {}) : null;
      return queries.map((query, position) => {
        const candidates =
          known === null
            ? (judged[position] ?? [])
            : judgeCandidates(withUnknownAreas(query, known), found[position] ?? []);
        return {
          query: asked[position] ?? query,
          candidates: candidates.slice(0, first),
          match: candidates.find(({ verdict }) => verdict === "MATCH") ?? null,
        };
      });
    },
  };
}

/** The nodes that each name may mean, as the index finds them, in no order. */
export async function candidatesOf(
  graph: Graph,
  queries: readonly NameQuery[],
): Promise<readonly (readonly EntityCandidate[])[]> {
  const found = queries.map((): EntityCandidate[] => []);
  if (queries.length === 0) return found;
  const names = queries.map(nameSearch);
  for (const { positions, entity } of await graph.read(resolutionCandidates, { names, candidates: FOUND })) {
    const candidate = entityCandidate(entity);
    for (const position of positions) found[position]?.push(candidate);
  }
  return found;
}

/** Whether a country or province contradicts a candidate, unless its text names none. */
function isElsewhere({ context }: RankedCandidate): boolean {
  return context.some(
    ({ kind, agreement }) => agreement === "DIFFERS" && (kind === "COUNTRY" || kind === "PROVINCE"),
  );
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
