import { attributesOf, edgeColumns, nodeColumns } from "./columns.ts";
import { hasParallelEdges } from "./hasParallelEdges.ts";
import { jsonText } from "./jsonText.ts";
import type { NetworkFile } from "./NetworkFile.ts";

/** Node-link JSON: D3 takes `nodes` and `edges` as they are, networkx by `node_link_graph(data, edges="edges")`. */
export function nodeLink(file: NetworkFile): Generator<string> {
  return jsonText({
    directed: file.directed,
    multigraph: hasParallelEdges(file),
    graph: file.about,
    nodes: nodes(file),
    edges: edges(file),
  });
}

function* nodes(file: NetworkFile) {
  for (const node of file.nodes) yield { id: node.id, label: node.name, ...attributesOf(nodeColumns, node) };
}

function* edges(file: NetworkFile) {
  for (const edge of file.edges) {
    const { id: key, source, target, weight } = edge;
    yield { source, target, key, weight, ...attributesOf(edgeColumns, edge) };
  }
}
