import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The rows of a file below `seeds/`, as they stand there: nothing of the import has touched them. */
export function seedRows(file: string): readonly Readonly<Record<string, string>>[] {
  const path = join(import.meta.dirname, "..", "..", "seeds", file);
  return parse(readFileSync(path, "utf8"), { columns: true });
}
