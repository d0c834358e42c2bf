import type { Dated } from "./GraphData.ts";

/** A date is EDTF in files, and words on the page. */
export type Cell = string | number | Dated | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. */
export function toCsv({ columns, rows }: Table): string {
  return `\u{feff}${[columns, ...rows].map((row) => row.map(toField).join(",")).join("\r\n")}\r\n`;
}

/** What a file holds of it. */
export function inFile(cell: Cell): string | number | null {
  return typeof cell === "object" ? (cell?.edtf ?? null) : cell;
}

function toField(cell: Cell): string {
  const held = inFile(cell);
  if (typeof held === "number") return String(held);
  const text = neutral(held ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a text that begins like a formula. */
function neutral(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
