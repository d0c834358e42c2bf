import { foldName } from "../../domain/foldName.ts";
import { readExternalId } from "../../domain/externalIds.ts";
import { ClientError } from "../../errors.ts";
import { nameReadings, withoutSuffixes } from "../../domain/nameReadings.ts";
import { once } from "../../domain/once.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import {
  allCertain,
  type AskedField,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  rowLimit,
  toConnection,
  countAll,
} from "../../reading/pagination.ts";
import { ownIdsOf } from "../../nouns/externalId/loaders.ts";
import { candidatesOf } from "../resolve/loaders.ts";
import { entitiesByIds } from "../resolve/queries.ts";
import { type Found, namedBesides, namedWithin } from "./besides.ts";
import { luceneQuery } from "./luceneQuery.ts";
import { nearestName } from "./nearestName.ts";
import { countSearch, type FoundNodeRow, search, type SearchParameters } from "./queries.ts";

/** More than anybody reads; what is found beyond them is not ranked. */
const MAXIMUM_FOUND = 500;
const MAXIMUM_TEXT_LENGTH = 200;

/** A node that was found, as far as its names tell; which of them it was found by is worked out when it is asked for. */
export interface FoundEdge {
  readonly node: FoundNodeRow;
  readonly cursor: string;
  readonly matchedName: () => string;
  readonly position: number;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createSearchLoaders> {}
}

export function createSearchLoaders(graph: Graph) {
  return {
    /** The nodes that bear a name like the text, best first. */
    search: ({ text, first, after }: PageArguments & { readonly text: string }, field?: AskedField) => {
      const limit = pageSize(first);
      const folded = searchableText(text);
      const [skip] = (decodeCursor("SEARCH", ["number"], after) ?? [0]) as [number];
      const page = { skip, limit: rowLimit(first, field), edges: field?.edges !== false };
      const isElsewhere = readExternalId(text) !== undefined;
      const isPlain = !isElsewhere && hasNothingBeside(text);
      const all = once(() => (isElsewhere ? readByExternalId(graph, text) : readAll(graph, text)));
      const found = isPlain
        ? () => readNear(graph, folded, page)
        : async () => (await all()).slice(skip, skip + page.limit);
      return toConnection({
        read: async () =>
          (await found()).map(({ named, matchedName }, index) => ({
            node: named,
            matchedName,
            position: skip + index + 1,
          })),
        limit,
        after,
        cursorOf: ({ position }) => encodeCursor("SEARCH", [position]),
        counts: async () =>
          isPlain ? countAll(graph, countSearch, askedFor(folded)) : allCertain((await all()).length),
      });
    },
  };
}

/** Whether a text is one word that can be taken for a name in one way only: it costs no more than one look into the index. */
function hasNothingBeside(text: string): boolean {
  const readings = nameReadings(text);
  return readings.length === 1 && readings.every((reading) => !reading.text.includes(" "));
}

/**
 * What a text names with other words beside the name, before what is found without its suffixes and what is found with all
 * words; where there is none of these, whatever has its whole name among the words. A whole name needs no second look.
 */
async function readAll(graph: Graph, text: string): Promise<readonly Found[]> {
  const folded = foldName(text);
  const near = await readNear(graph, folded, WHOLE);
  if (foldName(near[0]?.matchedName() ?? "") === folded) return near;
  const query = { name: text, types: [], countries: [], provinces: [], near: null };
  const stem = foldName(withoutSuffixes(text));
  const [[candidates = []], nearStem] = await Promise.all([
    candidatesOf(graph, [query]),
    stem === folded ? [] : readNear(graph, stem, WHOLE),
  ]);
  const found = [...namedBesides(query, candidates), ...nearStem, ...near];
  return withoutRepeats(found.length > 0 ? found : namedWithin(folded, candidates)).slice(0, MAXIMUM_FOUND);
}

/** The one thing that is called so elsewhere. */
async function readByExternalId(graph: Graph, text: string): Promise<readonly Found[]> {
  const [id] = await ownIdsOf(graph, [text]);
  const rows = typeof id === "string" ? await graph.read(entitiesByIds, { ids: [id] }) : [];
  return rows.map(({ entity }) => ({ named: entity, matchedName: () => entity.name }));
}

function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ named: { id } }) => !seen.has(id) && seen.add(id));
}

/** All that is ranked. */
const WHOLE = { skip: 0, limit: MAXIMUM_FOUND, edges: true };

async function readNear(
  graph: Graph,
  folded: string,
  page: Pick<SearchParameters, "skip" | "limit" | "edges">,
): Promise<Found[]> {
  const rows = await graph.read(search, { ...askedFor(folded), folded, ...page });
  return rows.map(({ named, names }) => ({ named, matchedName: () => nearestName(folded, names ?? []) }));
}

function askedFor(folded: string) {
  return {
    ...{ query: luceneQuery(folded, 1), widerQuery: luceneQuery(folded, 2) },
    candidates: MAXIMUM_FOUND,
  };
}

function searchableText(text: string): string {
  const folded = foldName(text);
  if (folded !== "" && text.length <= MAXIMUM_TEXT_LENGTH) return folded;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"text" must have 1 to ${String(MAXIMUM_TEXT_LENGTH)} characters with at least one letter or digit among them, but got ${JSON.stringify(text.slice(0, 50))} with ${String(text.length)}.`,
  );
}
