import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutNews, LayoutTask } from "./layout.ts";

const ROUNDS_AT_ONCE = 50;

/** Lays the network out away from the page, and tells where the nodes are as it goes. */
addEventListener("message", ({ data: { nodes, edges, iterations } }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ type: "undirected" });
  for (const { id, x, y, size } of nodes) graph.addNode(id, { x, y, size });
  for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    // Draws groups together and drives them apart.
    linLogMode: true,
    gravity: 0.4,
    scalingRatio: 1,
    barnesHutOptimize: graph.order > 1_000,
  };
  const rounds = Math.ceil(iterations / ROUNDS_AT_ONCE);
  for (let round = 1; round <= rounds; round += 1) {
    // Only the last rounds mind how large the nodes are: before, they could not pass each other.
    const adjustSizes = round > rounds * 0.8 && graph.order < 5_000;
    forceAtlas2.assign(graph, {
      iterations: ROUNDS_AT_ONCE,
      settings: { ...settings, adjustSizes },
      getEdgeWeight: "weight",
    });
    tell(round === rounds);
  }

  function tell(finished: boolean) {
    const positions = graph.mapNodes((id, { x, y }) => [id, x as number, y as number] as const);
    const news: LayoutNews = { positions, finished };
    postMessage(news);
  }
});
