import { runPython } from "../support/python.ts";

/** How networkx reads a file's text into a graph, and what it calls the id of an edge and of a node there. */
const READERS = {
  GEXF: "nx.read_gexf(io.BytesIO(text.encode()))",
  GRAPHML: "nx.read_graphml(io.BytesIO(text.encode()))",
  YED_GRAPHML: "nx.read_graphml(io.BytesIO(text.encode()))",
  NODE_LINK_JSON: 'nx.node_link_graph(json.loads(text), edges="edges")',
  CYTOSCAPE_JSON: "nx.cytoscape_graph(json.loads(text))",
};

const SOURCE = `
import io, json, sys
import networkx as nx
from networkx.readwrite.gexf import GEXF

# networkx knows this version from 3.6 on; older ones read it once they are told that it exists.
GEXF.versions.setdefault("1.3", {**GEXF.versions["1.2draft"],
    "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "VERSION": "1.3"})

# What the reader adds to the attributes of the file, or what stands in a place of its own there.
OWN = {"id", "key", "value", "name", "viz", "start", "source", "target", "interaction", "x", "y", "shape_type"}

def kept(attributes):
    return {name: value for name, value in attributes.items() if name not in OWN}

def edges_of(graph):
    for source, target, key, attributes in (graph.edges(keys=True, data=True) if graph.is_multigraph()
            else ((s, t, None, a) for s, t, a in graph.edges(data=True))):
        id = attributes.get("id", attributes.get("key", key))
        yield id, {"ends": [id_of(graph, source), id_of(graph, target)], **kept(attributes)}

# GraphML does not allow every id, so that it has them as data.
def id_of(graph, node):
    return graph.nodes[node].get("id", node)

result = []
for text in json.load(sys.stdin):
    graph = READ
    result.append({
        "directed": graph.is_directed(),
        "nodes": {id_of(graph, node): kept(attributes) for node, attributes in graph.nodes(data=True)},
        "edges": dict(edges_of(graph)),
    })
json.dump(result, sys.stdout)
`;

/** Reads each text with networkx's own reader of that format. */
export function readByPython(format: keyof typeof READERS, texts: readonly string[]): Promise<unknown> {
  return runPython(SOURCE.replace("READ\n", `${READERS[format]}\n`), texts);
}
