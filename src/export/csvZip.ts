import { csvText } from "./csvText.ts";
import { descriptionLines } from "./descriptionLines.ts";
import type { NetworkFile } from "./NetworkFile.ts";
import { edgeTable, type NetworkTable, nodeTable } from "./networkTables.ts";
import { zipped } from "./zipped.ts";

/** Tables of nodes and edges, and a page about them. */
export function csvZip(file: NetworkFile): Generator<Uint8Array> {
  const [nodes, edges] = [nodeTable(file), edgeTable(file)];
  return zipped(
    [
      { name: "README.txt", text: [readMe(file, nodes, edges)] },
      { name: "nodes.csv", text: csvOf(nodes) },
      { name: "edges.csv", text: csvOf(edges) },
    ],
    file.about.createdAt,
  );
}

function csvOf({ columns, rows }: NetworkTable): Generator<string> {
  return csvText(
    columns.map(([name]) => name),
    rows,
  );
}

function readMe(file: NetworkFile, nodes: NetworkTable, edges: NetworkTable): string {
  return [
    ...descriptionLines(file.about).map(([name, text]) => `${name}: ${text}`),
    "",
    `nodes.csv: ${file.nodes.length} nodes`,
    ...explained(nodes),
    "",
    `edges.csv: ${file.edges.length} edges`,
    ...explained(edges),
    "",
    "Both are comma-separated, UTF-8, with a header. Several values in one cell are separated by semicolons.",
    "An apostrophe before =, +, -, @ or white space keeps a spreadsheet from taking a text for a formula.",
    "",
  ].join("\r\n");
}

function explained({ columns }: NetworkTable): string[] {
  return columns.map(([name, meaning]) => `  ${name}: ${meaning}`);
}
