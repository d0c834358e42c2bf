import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SEED_DIRECTORY } from "../../src/import/importSeeds.ts";

/** The rows of a seed table, read without anything of the loader. */
export async function readCsv(name: string): Promise<Readonly<Record<string, string>>[]> {
  const [header = [], ...rows] = cellsOf(await readFile(join(SEED_DIRECTORY, `${name}.csv`), "utf8"));
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])));
}

function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n])/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") lines.push([]);
  }
  return lines.filter((cells) => cells.length > 0);
}
