import { checkMinimumShared } from "../../reading/checkMinimumShared.ts";
import { whenKnown } from "../../domain/maybePromise.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import type { MunicipalityRow } from "../../nouns/municipality/queries.ts";
import {
  allCertain,
  type Connection,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
  toConnection,
} from "../../reading/pagination.ts";
import { listsOfParents } from "../../reading/readers.ts";
import { countSimilarMunicipalitiesByIds, similarMunicipalitiesByIds } from "./queries.ts";

/** How many municipalities may be walked to from one, so that partners of thousands do not stall it. */
const MAXIMUM_REACH = 50_000;

export interface SimilarArguments extends PageArguments {
  readonly by: "JACCARD" | "ADAMIC_ADAR";
  readonly minimumShared: number;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/** A municipality whose partner cities are like those of another. */
export interface SimilarMunicipality {
  readonly node: MunicipalityRow;
  readonly cursor: string;
  readonly score: number;
  readonly sharedPartnerCount: number;
  readonly sharedPartnerIds: readonly string[];
}

export interface SimilarMunicipalities extends Connection<MunicipalityRow, SimilarMunicipality> {
  readonly partnersNotWalked: () => Promise<number>;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createSimilarityLoaders> {}
}

export function createSimilarityLoaders(graph: Graph) {
  const similar = {
    page: listsOfParents(graph, similarMunicipalitiesByIds),
    counts: listsOfParents(graph, countSimilarMunicipalitiesByIds),
  };

  return {
    similarLists: similar,

    /** The municipalities whose partner cities are most like those of one municipality. */
    similarMunicipalities: (parentId: string, args: SimilarArguments): SimilarMunicipalities => {
      const parameters = similarPage(args);
      const counts = async () =>
        (await similar.counts.load({ parentId, parameters: similarProfile(args) }))[0];
      const connection = toConnection({
        read: () =>
          whenKnown(similar.page.get({ parentId, parameters }), (rows) =>
            rows.map(({ municipality: node, score, sharedCount, sharedPartnerIds }) => ({
              node,
              score,
              sharedPartnerCount: sharedCount,
              sharedPartnerIds,
            })),
          ),
        limit: args.first,
        after: args.after,
        cursorOf: ({ score, node }) => encodeCursor(args.by, [score, node.nameOrder]),
        counts: async () => allCertain((await counts())?.count ?? 0),
      });
      return Object.assign(connection, {
        partnersNotWalked: async () => (await counts())?.partnersNotWalked ?? 0,
      });
    },
  };
}

/** The parameters of a page of similar municipalities. */
export function similarPage(args: SimilarArguments) {
  const [afterScore, afterName] = decodeCursor(args.by, ["number", "string"], args.after) ?? [null, null];
  return {
    ...similarProfile(args),
    measure: args.by,
    afterScore: afterScore as number | null,
    afterName: afterName as string | null,
    limit: pageSize(args.first) + 1,
  };
}

/** The parameters of their number. */
export function similarProfile({ minimumShared, asOf }: SimilarArguments) {
  checkMinimumShared(minimumShared);
  return { minimumShared, maximumReach: MAXIMUM_REACH, asOf: asOf ?? null };
}
