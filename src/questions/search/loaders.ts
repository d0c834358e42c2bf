import { foldName } from "../../domain/foldName.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import {
  type AskedField,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  rowLimit,
  toConnection,
  countAll,
} from "../../reading/pagination.ts";
import { luceneQuery } from "./luceneQuery.ts";
import { nearestName } from "./nearestName.ts";
import { countSearch, type FoundNodeRow, search } from "./queries.ts";

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
      const found = {
        ...{ query: luceneQuery(folded, 1), widerQuery: luceneQuery(folded, 2) },
        candidates: MAXIMUM_FOUND,
      };
      const edges = field?.edges !== false;
      const page = { ...found, folded, skip, limit: rowLimit(first, field), edges };
      return toConnection({
        read: async () =>
          (await graph.read(search, page)).map(({ named, names }, index) => ({
            node: named,
            matchedName: () => nearestName(folded, names ?? []),
            position: skip + index + 1,
          })),
        limit,
        after,
        cursorOf: ({ position }) => encodeCursor("SEARCH", [position]),
        counts: () => countAll(graph, countSearch, found),
      });
    },
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
