export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. */
export function toCsv({ columns, rows }: Table): string {
  return `\u{feff}${[columns, ...rows].map((row) => row.map(toField).join(",")).join("\r\n")}\r\n`;
}

function toField(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = neutral(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a text that begins like a formula. */
function neutral(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
