import { type Column, edgeColumns, flatValue, nodeColumns } from "./columns.ts";
import { descriptionLines } from "./descriptionLines.ts";
import { mercator } from "./mercator.ts";
import type { FileEdge, FileNode, NetworkFile } from "./NetworkFile.ts";
import { XmlText } from "./XmlText.ts";

const GEXF = "http://gexf.net/1.3";
const VIZ = "http://gexf.net/1.3/viz";

/**
 * GEXF 1.3 as Gephi reads it. The graph is dynamic: an edge is there from the first day on which it may have begun;
 * the last such day is an attribute. Nodes lie where they lie on a map.
 */
export function* gexf(file: NetworkFile): Generator<string> {
  const xml = new XmlText();
  xml.open("gexf", { xmlns: GEXF, "xmlns:viz": VIZ, version: "1.3" });
  writeMeta(xml, file);
  xml.open("graph", {
    defaultedgetype: file.directed ? "directed" : "undirected",
    mode: "dynamic",
    timeformat: "date",
    timerepresentation: "interval",
  });
  writeAttributes(xml, "node", nodeColumns);
  writeAttributes(xml, "edge", edgeColumns);
  xml.open("nodes", { count: file.nodes.length });
  for (const node of file.nodes) {
    writeNode(xml, node);
    yield xml.take();
  }
  xml.close();
  xml.open("edges", { count: file.edges.length });
  for (const edge of file.edges) {
    writeEdge(xml, edge);
    yield xml.take();
  }
  xml.end();
  yield xml.take();
}

function writeMeta(xml: XmlText, { about }: NetworkFile): void {
  xml.open("meta", { lastmodifieddate: about.createdAt.slice(0, 10) });
  xml.element("creator", {}, "paradiplomacy-graph");
  xml.element("keywords", {}, "paradiplomacy, sister cities, twinning");
  const lines = descriptionLines(about).map(([name, text]) => `${name}: ${text}`);
  xml.element("description", {}, lines.join("\n"));
  xml.close();
}

function writeAttributes<Item>(
  xml: XmlText,
  className: "node" | "edge",
  columns: readonly Column<Item>[],
): void {
  xml.open("attributes", { class: className, mode: "static" });
  for (const { name, type } of columns) xml.element("attribute", { id: name, title: name, type });
  xml.close();
}

function writeNode(xml: XmlText, node: FileNode): void {
  xml.open("node", { id: node.id, label: node.name });
  writeValues(xml, nodeColumns, node);
  const position = mercator(node);
  if (position !== null) {
    xml.element("viz:position", { x: position.x.toFixed(2), y: position.y.toFixed(2) });
  }
  xml.close();
}

function writeEdge(xml: XmlText, edge: FileEdge): void {
  const { id, source, target, type: kind, weight, begun } = edge;
  xml.open("edge", { id, source, target, kind, weight, start: begun.earliest });
  writeValues(xml, edgeColumns, edge);
  xml.close();
}

function writeValues<Item>(xml: XmlText, columns: readonly Column<Item>[], item: Item): void {
  xml.open("attvalues");
  for (const { name, of } of columns) {
    const value = flatValue(of(item));
    if (value !== null) xml.element("attvalue", { for: name, value });
  }
  xml.close();
}
