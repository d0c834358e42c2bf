import type { BenchGraph, QueryClass } from "../../QueryClass.ts";
import { draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface PeerAnswer {
  readonly municipalities: readonly {
    readonly agreementsConnection: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly date: string } }[];
    };
  }[];
}

const { document, peer, limit } = readClassFiles(import.meta.url);

const PAGE = 500;
const PAGES = 40;
/** A page from any of the cursors that are drawn is a whole one. */
const LAST_PAGE = 50;

export const municipalityPageClass: QueryClass = {
  letter: "d",
  title: "50 municipalities, each with its number of agreements and the latest one",
  document,
  limit,
  peer: {
    document: peer,
    toOurs: ({ municipalities }: PeerAnswer) => ({
      municipalities: {
        nodes: municipalities.map(({ agreementsConnection: { totalCount, edges }, ...municipality }) => ({
          ...municipality,
          agreements: {
            totalCount,
            nodes: edges.map(({ node: { date, ...agreement } }) => ({ ...agreement, date: { edtf: date } })),
          },
        })),
      },
    }),
  },
  async cases(graph) {
    const edges = await firstEdges(graph);
    const rows = await graph.rows(
      "UNWIND $ids AS id MATCH (m:Municipality {id: id}) RETURN id, m.nameOrder AS nameOrder",
      { ids: edges.map(({ node }) => node.id) },
    );
    const nameOrders = new Map(rows.map(({ id, nameOrder }) => [id, nameOrder]));
    const questions = draw(edges.slice(0, -LAST_PAGE)).map(({ cursor, node }) => ({
      ours: { after: cursor },
      peer: { after: nameOrders.get(node.id) },
      limit: { after: nameOrders.get(node.id) },
    }));
    return [{ name: "any", questions }];
  },
};

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

/** The first 20,000 municipalities, from which pages begin. */
async function firstEdges(graph: BenchGraph): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let page = 0; page < PAGES; page++) {
    const { municipalities } = await graph.ask<{ readonly municipalities: { readonly edges: Edge[] } }>(
      "query ($first: Int!, $after: String) { municipalities(first: $first, after: $after) { edges { cursor node { id } } } }",
      { first: PAGE, after: edges.at(-1)?.cursor ?? null },
    );
    edges.push(...municipalities.edges);
    if (municipalities.edges.length < PAGE) break;
  }
  return edges;
}
