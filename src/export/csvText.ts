import { stringify } from "csv-stringify/sync";
import { legalText } from "./legalText.ts";

export type CsvRow = readonly (string | number | null)[];

/** How many rows make a piece: the library prepares itself anew for each. */
const ROWS = 100;

/** RFC 4180 in pieces. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function* csvText(header: readonly string[], rows: Iterable<CsvRow>): Generator<string> {
  let batch: CsvRow[] = [header];
  for (const row of rows) {
    if (batch.length === ROWS) {
      yield lines(batch);
      batch = [];
    }
    batch.push(row);
  }
  yield lines(batch);
}

function lines(rows: readonly CsvRow[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? harmless(legalText(cell)) : cell)),
  );
  return stringify(cells, {
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
