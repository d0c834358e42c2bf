import { descriptionLines } from "./descriptionLines.ts";
import type { NetworkFile } from "./NetworkFile.ts";
import { edgeTable, type NetworkTable, nodeTable } from "./networkTables.ts";
import { type Sheet, type SheetCell, workbook } from "./workbook.ts";
import { zipped } from "./zipped.ts";

/** An Excel workbook: sheets of the nodes, of the edges and about them. */
export function xlsx(file: NetworkFile): Generator<Uint8Array> {
  const [nodes, edges] = [nodeTable(file), edgeTable(file)];
  const about: Sheet = {
    name: "about",
    header: ["what", "text"],
    rows: [...descriptionLines(file.about), ...explained("nodes", nodes), ...explained("edges", edges)],
  };
  return zipped(workbook([asSheet("nodes", nodes), asSheet("edges", edges), about]), file.about.createdAt);
}

function asSheet(name: string, { columns, rows }: NetworkTable): Sheet {
  return { name, header: columns.map(([column]) => column), rows };
}

function explained(sheet: string, { columns }: NetworkTable): (readonly SheetCell[])[] {
  return columns.map(([name, meaning]) => [`${sheet}, ${name}`, meaning]);
}
