import {
  type Column,
  edgeColumns,
  flatValue,
  LABEL_MEANING,
  nodeColumns,
  WEIGHT_MEANING,
} from "./columns.ts";
import { descriptionLines } from "./descriptionLines.ts";
import type { FileEdge, FileNode, NetworkFile } from "./NetworkFile.ts";
import { XmlText } from "./XmlText.ts";

const GRAPHML = "http://graphml.graphdrawing.org/xmlns";

const nodeKeys: readonly Column<FileNode>[] = [
  { name: "label", type: "string", meaning: LABEL_MEANING, of: ({ name }) => name },
  ...nodeColumns,
];
const edgeKeys: readonly Column<FileEdge>[] = [
  { name: "weight", type: "double", meaning: WEIGHT_MEANING, of: ({ weight }) => weight },
  ...edgeColumns,
];

/** GraphML with typed keys, as yEd, networkx, igraph and Gephi read it. It knows no dates: they are texts. */
export function* graphMl(file: NetworkFile): Generator<string> {
  const lines = descriptionLines(file.about);
  const xml = new XmlText();
  xml.open("graphml", {}, GRAPHML);
  xml.element("desc", {}, lines.map(([name, text]) => `${name}: ${text}`).join("\n"));
  const graphKeys = [...new Set(lines.map(([name]) => name))];
  for (const name of graphKeys) {
    xml.element("key", { id: name, for: "graph", "attr.name": name, "attr.type": "string" });
  }
  writeKeys(xml, "node", nodeKeys);
  writeKeys(xml, "edge", edgeKeys);
  xml.open("graph", { id: "network", edgedefault: file.directed ? "directed" : "undirected" });
  for (const name of graphKeys) {
    const texts = lines.filter(([other]) => other === name).map(([, text]) => text);
    xml.element("data", { key: name }, texts.join("\n"));
  }
  for (const node of file.nodes) {
    xml.open("node", { id: node.id });
    writeData(xml, nodeKeys, node);
    xml.close();
    yield xml.take();
  }
  for (const edge of file.edges) {
    const { id, source, target } = edge;
    xml.open("edge", { id, source, target });
    writeData(xml, edgeKeys, edge);
    xml.close();
    yield xml.take();
  }
  xml.end();
  yield xml.take();
}

function writeKeys<Item>(xml: XmlText, owner: "node" | "edge", columns: readonly Column<Item>[]): void {
  for (const { name, type, meaning } of columns) {
    xml.open("key", { id: name, for: owner, "attr.name": name, "attr.type": type });
    xml.element("desc", {}, meaning);
    xml.close();
  }
}

function writeData<Item>(xml: XmlText, columns: readonly Column<Item>[], item: Item): void {
  for (const { name, of } of columns) {
    const value = flatValue(of(item));
    if (value !== null) xml.element("data", { key: name }, String(value));
  }
}
