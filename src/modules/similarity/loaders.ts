import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  listsOfParents,
  type PageArguments,
  pageSize,
  toConnection,
} from "../pagination.ts";
import { countSimilarMunicipalitiesByIds, similarMunicipalitiesByIds } from "./queries.ts";

/** How many municipalities may be walked to from one, so that partners of thousands do not stall it. */
const MAXIMUM_REACH = 50_000;

export interface SimilarArguments extends PageArguments {
  readonly by: "JACCARD" | "ADAMIC_ADAR";
  readonly minimumShared: number;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/** A municipality whose partner cities are like those of another; `node` is loaded when it is asked for. */
export interface SimilarMunicipality {
  readonly node: { readonly id: string };
  readonly cursor: string;
  readonly score: number;
  readonly sharedPartnerCount: number;
  readonly sharedPartnerIds: readonly string[];
}

export interface SimilarMunicipalities extends Connection<{ readonly id: string }, SimilarMunicipality> {
  readonly partnersLeftOut: () => Promise<number>;
}

export function createSimilarityLoaders(graph: Graph) {
  const similar = {
    page: listsOfParents(graph, similarMunicipalitiesByIds),
    counts: listsOfParents(graph, countSimilarMunicipalitiesByIds),
  };

  return {
    /** The municipalities whose partner cities are most like those of one municipality. */
    similarMunicipalities: async (
      parentId: string,
      { by, minimumShared, asOf, first, after }: SimilarArguments,
    ): Promise<SimilarMunicipalities> => {
      checkMinimumShared(minimumShared);
      const limit = pageSize(first);
      const [afterScore, afterName] = decodeCursor(by, ["number", "string"], after) ?? [null, null];
      const profile = { minimumShared, maximumReach: MAXIMUM_REACH, asOf: asOf ?? null };
      const rows = await similar.page.load({
        parentId,
        parameters: {
          ...profile,
          measure: by,
          afterScore: afterScore as number | null,
          afterName: afterName as string | null,
          limit: limit + 1,
        },
      });
      const counts = async () => (await similar.counts.load({ parentId, parameters: profile }))[0];
      const connection = toConnection({
        edges: rows.map(({ municipalityId, sharedCount, ...row }) => ({
          ...row,
          node: { id: municipalityId },
          sharedPartnerCount: sharedCount,
        })),
        limit,
        after,
        cursorOf: ({ score, nameOrder }) => encodeCursor(by, [score, nameOrder]),
        totalCount: async () => (await counts())?.count ?? 0,
      });
      return { ...connection, partnersLeftOut: async () => (await counts())?.partnersLeftOut ?? 0 };
    },
  };
}

function checkMinimumShared(minimumShared: number): void {
  if (minimumShared >= 1) return;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"minimumShared" must be 1 or more, but got ${String(minimumShared)}.`,
  );
}
