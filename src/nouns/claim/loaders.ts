import DataLoader from "dataloader";
import {
  figureFilterKey,
  figureFilters,
  type FigureFilter,
  judgeClaims,
  type Judgement,
  type Verdict,
} from "../../analysis/claims.ts";
import { getPartialDate } from "../../domain/partialDate.ts";
import { once } from "../../domain/once.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { allCertain, keyedConnection, type PageArguments } from "../../reading/pagination.ts";
import {
  type ClaimRow,
  claims,
  figures,
  figuresShown,
  type FiguresFilter,
  type FiguresRow,
} from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createClaimLoaders> {}
}

export function createClaimLoaders(graph: Graph) {
  const figuresByFilter = new DataLoader<FigureFilter, FiguresRow, string>(
    async (filters) => {
      const keyed = filters.map(queryFilter);
      const found = new Map(
        (await graph.read(figures, { filters: keyed })).map((row) => [row.key, row.figures]),
      );
      return keyed.map(({ key }) => found.get(key) ?? new Error(`No figures for ${key}.`));
    },
    { cacheKeyFn: (filter) => queryFilter(filter).key },
  );

  const allClaims = once(async (): Promise<readonly ClaimRow[]> => {
    const rows = await graph.read(claims, {});
    return rows.map(({ claim }) => ({ ...claim, key: claim.id }));
  });

  /** Every claim judged, because claims refer to one another; the figures of all are one round trip. */
  const judgements = once(async (): Promise<ReadonlyMap<string, Judgement>> => {
    const rows = (await allClaims()).map((claim) => ({ ...claim, parts: claim.parts ?? [] }));
    const filters = figureFilters(rows);
    const counted = await figuresByFilter.loadMany(filters);
    const byKey = new Map(filters.map((filter, index) => [figureFilterKey(filter), counted[index]]));
    return judgeClaims(rows, (filter) => {
      const row = byKey.get(figureFilterKey(filter));
      if (row === undefined || row instanceof Error)
        throw row ?? new Error("A claim needs figures that were not counted.");
      return row;
    });
  });

  return {
    claimById: new DataLoader<string, ClaimRow | null>(async (ids) => {
      const byId = new Map((await allClaims()).map((claim) => [claim.id, claim]));
      return ids.map((id) => byId.get(id) ?? null);
    }),

    /** What the graph gives for a claim now. */
    judgement: async (claimId: string): Promise<Judgement> => {
      const judgement = (await judgements()).get(claimId);
      if (judgement === undefined) throw new Error(`${claimId} was not judged.`);
      return judgement;
    },

    /** Claims are few and a verdict is not in the graph: they are chosen here. */
    claims: (args: PageArguments & { readonly verdict?: Verdict | null | undefined }) => {
      const chosen = once(async () => {
        const all = await allClaims();
        if (!args.verdict) return all;
        const found = await judgements();
        return all.filter(({ id }) => found.get(id)?.verdict === args.verdict);
      });
      return keyedConnection("CLAIMS", args, {
        page: async ({ after, limit }) =>
          (await chosen()).filter(({ key }) => after === null || key > after).slice(0, limit),
        count: async () => allCertain((await chosen()).length),
      });
    },

    /** The figures of the agreements between two days, both inclusive; null is an open end. */
    figures: (span: Pick<FigureFilter, "from" | "until">) =>
      figuresByFilter.load({ country: null, table: null, ...span }),

    /** The statement that counts figures, to be read. */
    figuresShown,
    /** The filters that a claim is recomputed with, as the query takes them. */
    recomputationFilters: (claim: ClaimRow): FiguresFilter[] =>
      figureFilters([{ ...claim, parts: claim.parts ?? [], readings: [] }]).map(queryFilter),
  };
}

function queryFilter({ country, table, from, until }: FigureFilter): FiguresFilter {
  const bounds = {
    country,
    table,
    from: from === null ? null : getPartialDate(from).earliest,
    until: until === null ? null : getPartialDate(until).latest,
  };
  return { key: JSON.stringify(bounds), ...bounds };
}
