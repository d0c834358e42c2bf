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
    gravity: 1,
    scalingRatio: 3,
    strongGravityMode: true,
    adjustSizes: graph.order < 2_000,
    barnesHutOptimize: graph.order > 1_000,
  };
  for (let done = 0; done < iterations; done += ROUNDS_AT_ONCE) {
    forceAtlas2.assign(graph, { iterations: ROUNDS_AT_ONCE, settings, getEdgeWeight: "weight" });
    tell(done + ROUNDS_AT_ONCE >= iterations);
  }

  function tell(finished: boolean) {
    const positions = graph.mapNodes((id, { x, y }) => [id, x as number, y as number] as const);
    const news: LayoutNews = { positions, finished };
    postMessage(news);
  }
});
