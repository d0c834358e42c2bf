import type { BenchGraph, QueryClass } from "../../QueryClass.ts";
import { agreementListed, type PeerAgreement } from "../agreementListed.ts";
import { draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface PeerAnswer {
  readonly agreementsConnection: {
    readonly edges: readonly { readonly node: PeerAgreement }[];
    readonly pageInfo: object;
  };
}

const { document, peer, limit } = readClassFiles(import.meta.url);

/** The first page begins within the first 500, so that there are different ones of it too. */
const DEPTHS = { "page 1": 0, "5,000 deep": 5_000, "100,000 deep": 100_000 };
const PAGE = 500;

export const deepPageClass: QueryClass = {
  letter: "f",
  title: "A page of 50 agreements by cursor, by date",
  document,
  limit,
  peer: {
    document: peer,
    toOurs: ({ agreementsConnection: { edges, pageInfo } }: PeerAnswer) => ({
      agreements: { nodes: edges.map(({ node }) => agreementListed(node)), pageInfo },
    }),
  },
  async cases(graph) {
    const depths = Object.entries(DEPTHS).filter(([, depth]) => depth + 2 * PAGE <= graph.agreements);
    if (depths.length < 2) return [];
    const edges = await edgesAt(
      graph,
      depths.map(([, depth]) => depth),
    );
    return depths.map(([name, depth]) => ({
      name,
      questions: draw([...(edges.get(depth) ?? []).entries()]).map(([index, { cursor, node }]) => ({
        ours: { after: cursor },
        // It counts from 0, and its cursor is the number of the last one seen.
        peer: { after: Buffer.from(`arrayconnection:${String(depth + index)}`).toString("base64") },
        limit: { after: `${node.date.earliest} ${node.id}` },
      })),
    }));
  },
};

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly date: { readonly earliest: string } };
}

/** The 500 agreements at each depth; a cursor is only got by walking there. */
async function edgesAt(graph: BenchGraph, depths: readonly number[]): Promise<Map<number, Edge[]>> {
  const found = new Map<number, Edge[]>();
  let after: string | null = null;
  for (let depth = 0; depth <= Math.max(...depths); depth += PAGE) {
    const edges = await nextEdges(graph, after);
    if (depths.includes(depth)) found.set(depth, edges);
    after = edges.at(-1)?.cursor ?? null;
  }
  return found;
}

async function nextEdges(graph: BenchGraph, after: string | null): Promise<Edge[]> {
  const { agreements } = await graph.ask<{ readonly agreements: { readonly edges: Edge[] } }>(
    `query ($first: Int!, $after: String) {
      agreements(first: $first, after: $after, orderBy: { field: DATE, direction: ASC }) {
        edges { cursor node { id date { earliest } } }
      }
    }`,
    { first: PAGE, after },
  );
  return agreements.edges;
}
