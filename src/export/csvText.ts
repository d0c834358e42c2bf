import { stringify } from "csv-stringify/sync";
import { legalText } from "./legalText.ts";

export type CsvRow = readonly (string | number | null)[];

/** RFC 4180 in pieces, a row each. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function* csvText(header: readonly string[], rows: Iterable<CsvRow>): Generator<string> {
  yield line(header);
  for (const row of rows) yield line(row);
}

function line(row: CsvRow): string {
  const cells = row.map((cell) => (typeof cell === "string" ? harmless(legalText(cell)) : cell));
  return stringify([cells], {
    escape_formulas: true,
    record_delimiter: "windows",
    // With a delimiter given, the library no longer quotes a cell that has another kind of line break in it.
    quote_record_delimiter: true,
  });
}

/** The library looks at the first character; a spreadsheet passes over white space before the formula. */
function harmless(text: string): string {
  return /^\s+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
