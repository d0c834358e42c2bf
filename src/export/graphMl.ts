import {
  type Column,
  edgeColumns,
  flatValue,
  LABEL_MEANING,
  nodeColumns,
  WEIGHT_MEANING,
} from "./columns.ts";
import { descriptionLines } from "./descriptionLines.ts";
import { mercator } from "./mercator.ts";
import type { FileEdge, FileNode, NetworkFile } from "./NetworkFile.ts";
import { XmlText } from "./XmlText.ts";

const GRAPHML = "http://graphml.graphdrawing.org/xmlns";
const YWORKS = "http://www.yworks.com/xml/graphml";

const idKey = { name: "id", type: "string", meaning: "Stable identifier" } as const;
const nodeKeys: readonly Column<FileNode>[] = [
  { ...idKey, of: ({ id }) => id },
  { name: "label", type: "string", meaning: LABEL_MEANING, of: ({ name }) => name },
  ...nodeColumns,
];
const edgeKeys: readonly Column<FileEdge>[] = [
  { ...idKey, of: ({ id }) => id },
  { name: "weight", type: "double", meaning: WEIGHT_MEANING, of: ({ weight }) => weight },
  ...edgeColumns,
];

/**
 * GraphML that its own XML Schema holds valid, as networkx, igraph, Gephi, JGraphT and Cytoscape read it. It knows no
 * dates: they are texts.
 */
export function graphMl(file: NetworkFile): Generator<string> {
  return written(file, false);
}

/**
 * GraphML in which yEd finds labels to show and places where to show them. They stand in elements of its own, which the
 * XML Schema of GraphML does not allow, so that JGraphT would refuse them.
 */
export function yEdGraphMl(file: NetworkFile): Generator<string> {
  return written(file, true);
}

function* written(file: NetworkFile, forYEd: boolean): Generator<string> {
  const about = graphData(file);
  const names = new Map(file.nodes.map(({ id, name }) => [id, name]));
  const xml = new XmlText();
  xml.open("graphml", { xmlns: GRAPHML, ...(forYEd ? { "xmlns:y": YWORKS } : {}) });
  // No <desc> before the graph, where Cytoscape looks for the thing that it would be the name of, and fails.
  for (const name of about.keys()) writeKey(xml, "graph", { name, type: "string" });
  for (const key of nodeKeys) writeKey(xml, "node", key);
  for (const key of edgeKeys) writeKey(xml, "edge", key);
  if (forYEd) xml.element("key", { id: NODE_GRAPHICS, for: "node", "yfiles.type": "nodegraphics" });
  xml.open("graph", { id: "network", edgedefault: file.directed ? "directed" : "undirected" });
  xml.element("desc", {}, file.about.title);
  for (const [name, text] of about) xml.element("data", { key: keyId("graph", name) }, text);
  for (const node of file.nodes) {
    xml.open("node", { id: nameToken(node.id) });
    xml.element("desc", {}, node.name);
    writeData(xml, "node", nodeKeys, node);
    if (forYEd) writeNodeGraphics(xml, node);
    xml.close();
    yield xml.take();
  }
  for (const edge of file.edges) {
    const { source, target } = edge;
    // Without an id, which networkx would put in the place of the stable one.
    xml.open("edge", { source: nameToken(source), target: nameToken(target) });
    xml.element("desc", {}, `${names.get(source) ?? source} – ${names.get(target) ?? target}`);
    writeData(xml, "edge", edgeKeys, edge);
    xml.close();
    yield xml.take();
  }
  xml.end();
  yield xml.take();
}

/** What the file says of itself, a text for each name. */
function graphData({ about }: NetworkFile): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, text] of descriptionLines(about)) {
    const before = texts.get(name);
    texts.set(name, before === undefined ? text : `${before}\n${text}`);
  }
  const meanings = [...nodeKeys, ...edgeKeys].map(({ name, meaning }) => `${name}: ${meaning}`);
  return texts.set("meaning", [...new Set(meanings)].join("\n"));
}

type Owner = "graph" | "node" | "edge";

function writeKey(xml: XmlText, owner: Owner, { name, type }: Pick<Column<never>, "name" | "type">): void {
  xml.element("key", { id: keyId(owner, name), for: owner, "attr.name": name, "attr.type": type });
}

/** No two keys of a file may have the same id. */
function keyId(owner: Owner, name: string): string {
  return `${owner}.${name}`;
}

function writeData<Item>(xml: XmlText, owner: Owner, columns: readonly Column<Item>[], item: Item): void {
  for (const { name, of } of columns) {
    const value = flatValue(of(item));
    if (value !== null) xml.element("data", { key: keyId(owner, name) }, String(value));
  }
}

/** An id as GraphML allows one, an NMTOKEN, such as `municipality:tr-konya`; different ones stay different. */
function nameToken(id: string): string {
  return id.replaceAll(/[^\w-]/gu, (character) => {
    if (character === "/") return ":";
    return character === " " ? ".." : `.${(character.codePointAt(0) ?? 0).toString(16)}.`;
  });
}

const NODE_GRAPHICS = "node.graphics";

function writeNodeGraphics(xml: XmlText, node: FileNode): void {
  const { x, y } = mercator(node) ?? { x: 0, y: 0 };
  xml.open("data", { key: NODE_GRAPHICS });
  xml.open("y:ShapeNode");
  // There y grows downwards.
  xml.element("y:Geometry", { x: x.toFixed(2), y: (-y).toFixed(2), width: 20, height: 20 });
  xml.element("y:NodeLabel", { modelName: "sides", modelPosition: "e" }, node.name);
  xml.element("y:Shape", { type: "ellipse" });
  xml.close();
  xml.close();
}
