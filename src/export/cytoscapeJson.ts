import { attributesOf, edgeColumns, nodeColumns } from "./columns.ts";
import { hasParallelEdges } from "./hasParallelEdges.ts";
import { jsonText } from "./jsonText.ts";
import type { NetworkFile } from "./NetworkFile.ts";

/**
 * Cytoscape.js JSON, which Cytoscape opens too; `elements` goes to `cytoscape()` as it is. `value` and `key` are what
 * networkx's `cytoscape_graph` tells nodes and parallel edges apart by.
 */
export function cytoscapeJson(file: NetworkFile): Generator<string> {
  return jsonText({
    format_version: "1.0",
    generated_by: "paradiplomacy-graph",
    target_cytoscapejs_version: "~3.0",
    directed: file.directed,
    multigraph: hasParallelEdges(file),
    data: { name: file.about.title, ...file.about },
    elements: { nodes: nodes(file), edges: edges(file) },
  });
}

function* nodes(file: NetworkFile) {
  for (const node of file.nodes) {
    const { id, name } = node;
    yield { data: { id, value: id, name, label: name, ...attributesOf(nodeColumns, node) } };
  }
}

function* edges(file: NetworkFile) {
  for (const edge of file.edges) {
    const { id, source, target, weight, type: interaction } = edge;
    yield { data: { id, key: id, source, target, interaction, weight, ...attributesOf(edgeColumns, edge) } };
  }
}
