import { inFile, type Table } from "./data/toCsv.ts";

/** The table as an Excel workbook. What writes it is loaded for who asks for one. */
export async function toXlsx({ columns, rows }: Table, name: string): Promise<Blob> {
  const [{ workbook }, { zipped }] = await Promise.all([
    import("../export/workbook.ts"),
    import("../export/zipped.ts"),
  ]);
  const pieces = zipped(
    workbook([{ name, header: columns, rows: rows.map((row) => row.map(inFile)) }]),
    new Date().toISOString(),
  );
  return new Blob([...pieces] as BlobPart[], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}
