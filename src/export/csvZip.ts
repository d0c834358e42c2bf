import {
  type Column,
  edgeColumns,
  flatValue,
  LABEL_MEANING,
  nodeColumns,
  WEIGHT_MEANING,
} from "./columns.ts";
import { csvText, type CsvRow } from "./csvText.ts";
import { descriptionLines } from "./descriptionLines.ts";
import type { NetworkFile } from "./NetworkFile.ts";
import { zipped } from "./zipped.ts";

/** Tables of nodes and edges with the columns that Gephi and Cytoscape look for, and a page about them. */
export function csvZip(file: NetworkFile): Generator<Uint8Array> {
  const nodeHeader = ["id", "label", ...nodeColumns.map(({ name }) => name)];
  const edgeHeader = ["id", "source", "target", "type", "weight", ...edgeColumns.map(({ name }) => name)];
  return zipped(
    [
      { name: "README.txt", text: [readMe(file)] },
      { name: "nodes.csv", text: csvText(nodeHeader, nodeRows(file)) },
      { name: "edges.csv", text: csvText(edgeHeader, edgeRows(file)) },
    ],
    file.about.createdAt,
  );
}

function* nodeRows({ nodes }: NetworkFile): Generator<CsvRow> {
  for (const node of nodes) yield [node.id, node.name, ...nodeColumns.map(({ of }) => flatValue(of(node)))];
}

function* edgeRows({ edges, directed }: NetworkFile): Generator<CsvRow> {
  const type = directed ? "Directed" : "Undirected";
  for (const edge of edges) {
    const { id, source, target, weight } = edge;
    yield [id, source, target, type, weight, ...edgeColumns.map(({ of }) => flatValue(of(edge)))];
  }
}

function readMe({ about, nodes, edges }: NetworkFile): string {
  return [
    ...descriptionLines(about).map(([name, text]) => `${name}: ${text}`),
    "",
    `nodes.csv: ${nodes.length} nodes`,
    ...explained([["id", "Stable identifier"], ["label", LABEL_MEANING], ...meanings(nodeColumns)]),
    "",
    `edges.csv: ${edges.length} edges`,
    ...explained([
      ["id", "Stable identifier"],
      ["source, target", "Ids of the two nodes"],
      ["type", "Whether the edge has a direction"],
      ["weight", WEIGHT_MEANING],
      ...meanings(edgeColumns),
    ]),
    "",
    "Both are comma-separated, UTF-8, with a header. Several values in one cell are separated by semicolons.",
    "An apostrophe before =, +, -, @ or white space keeps a spreadsheet from taking a text for a formula.",
    "",
  ].join("\r\n");
}

function meanings<Item>(columns: readonly Column<Item>[]): [string, string][] {
  return columns.map(({ name, meaning }) => [name, meaning]);
}

function explained(columns: readonly (readonly [string, string])[]): string[] {
  return columns.map(([name, meaning]) => `  ${name}: ${meaning}`);
}
