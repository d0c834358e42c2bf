import { attributesOf, edgeColumns, nodeColumns } from "./columns.ts";
import { hasParallelEdges } from "./hasParallelEdges.ts";
import { jsonText } from "./jsonText.ts";
import type { NetworkFile } from "./NetworkFile.ts";

/** What graphology's `Graph.from` takes, and with it sigma. */
export function graphologyJson(file: NetworkFile): Generator<string> {
  return jsonText({
    attributes: file.about,
    options: {
      type: file.directed ? "directed" : "undirected",
      multi: hasParallelEdges(file),
      allowSelfLoops: true,
    },
    nodes: nodes(file),
    edges: edges(file),
  });
}

function* nodes(file: NetworkFile) {
  for (const node of file.nodes) {
    yield { key: node.id, attributes: { label: node.name, ...attributesOf(nodeColumns, node) } };
  }
}

function* edges(file: NetworkFile) {
  for (const edge of file.edges) {
    const { id: key, source, target, weight } = edge;
    const attributes = { weight, ...attributesOf(edgeColumns, edge) };
    yield { key, source, target, attributes, ...(file.directed ? {} : { undirected: true }) };
  }
}
