import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness";
import pagerank from "graphology-metrics/centrality/pagerank";
import type { Sizing } from "../address.ts";

export interface MeasureTask {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly sizing: Sizing;
}

export interface Measures {
  readonly sizing: Sizing;
  /** Each node's centrality, undirected; agreements weigh in the first and in PageRank. */
  readonly centrality: ReadonlyMap<string, number>;
  /** Each node's group as Louvain finds it, 0 for the largest. */
  readonly groups: ReadonlyMap<string, number>;
}

export function measure({ nodes, edges, sizing }: MeasureTask): Measures {
  const graph = new Graph({ type: "undirected" });
  for (const id of nodes) graph.mergeNode(id);
  for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { weight });
  return { sizing, centrality: new Map(Object.entries(centralityOf(graph, sizing))), groups: groupsOf(graph) };
}

function centralityOf(graph: Graph, sizing: Sizing): Record<string, number> {
  if (graph.order === 0) return {};
  if (sizing === "betweenness") return betweenness(graph, { getEdgeWeight: null });
  if (sizing === "pagerank") return pagerank(graph, { maxIterations: 500, getEdgeWeight: "weight" });
  return Object.fromEntries(
    graph.mapNodes((id) => [id, sizing === "degree" ? graph.degree(id) : weightOf(graph, id)]),
  );
}

function weightOf(graph: Graph, id: string): number {
  return graph.reduceEdges(id, (sum, _edge, { weight }) => sum + (weight as number), 0);
}

function groupsOf(graph: Graph): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { rng: seededRandom(), randomWalk: true });
  const sizes = new Map<number, number>();
  for (const group of Object.values(found)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranked = [...sizes].sort(([a, m], [b, n]) => n - m || a - b).map(([group]) => group);
  const ranks = new Map(ranked.map((group, rank) => [group, rank]));
  return new Map(Object.entries(found).map(([id, group]) => [id, ranks.get(group) ?? ranked.length]));
}

/** The same groups each time: mulberry32. */
function seededRandom(): () => number {
  let state = 0x5eed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
