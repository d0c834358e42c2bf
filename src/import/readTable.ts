import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { ImportError } from "./ImportError.ts";

interface ParsedRow {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** A cell that may be empty; null stands for nothing. */
export const optionalText = z.string().transform((text) => (text === "" ? null : text));

/** A cell that must not be empty. */
export const requiredText = z.string().min(1, "must not be empty");

/** A cell with a number, such as `36.98615`. */
export const decimal = requiredText
  .regex(/^-?\d+(\.\d+)?$/, "must be a number such as 36.98")
  .transform(Number);

/** A cell with a whole number. */
export const wholeNumber = requiredText.regex(/^\d+$/, "must be a whole number").transform(Number);

/** A cell with a whole number or nothing. */
export const optionalWholeNumber = z
  .string()
  .regex(/^\d*$/, "must be a whole number or empty")
  .transform((text) => (text === "" ? null : Number(text)));

/**
 * Reads a CSV file whose columns are those of the schema, no more and no fewer; every cell is read or refused.
 *
 * @throws ImportError that names file, line, column, what was expected and what was found, for all bad rows at once.
 */
export async function readTable<Row extends z.ZodRawShape>(
  path: string,
  row: z.ZodObject<Row>,
): Promise<z.infer<z.ZodObject<Row>>[]> {
  const file = basename(path);
  const checked = parseCsv(file, await readFile(path, "utf8")).map(({ record, info }) => ({
    line: info.lines,
    record,
    result: row.strict().safeParse(record),
  }));
  const problems = checked.flatMap(({ line, record, result }) =>
    result.success ? [] : result.error.issues.map((issue) => describeIssue(file, line, record, issue)),
  );
  if (problems.length > 0) throw new ImportError(problems);
  return checked.flatMap(({ result }) => (result.success ? [result.data] : []));
}

function parseCsv(file: string, text: string): ParsedRow[] {
  try {
    return parse(text, { columns: true, info: true, bom: true }) as unknown as ParsedRow[];
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError([`${file}: ${error.message}`]);
    throw error;
  }
}

function describeIssue(
  file: string,
  line: number,
  record: Record<string, string>,
  issue: z.core.$ZodIssue,
): string {
  const where = `${file}, line ${String(line)}`;
  if (issue.code === "unrecognized_keys") return `${where}: unknown column ${issue.keys.join(", ")}`;
  const column = String(issue.path[0]);
  if (!(column in record)) return `${where}: column ${column} is missing`;
  return `${where}, column ${column}: ${issue.message}, but found ${JSON.stringify(record[column])}`;
}
