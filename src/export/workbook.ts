import { XmlText } from "./XmlText.ts";
import type { ZipEntry } from "./zipped.ts";

/** A sheet of a workbook; its first row stays in sight. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly SheetCell[]>;
}

/** A whole day of ISO 8601 becomes a date, a number a number; any other text stays a text, also one like a formula. */
export type SheetCell = string | number | null;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Places in the list of styles that `styles` writes. */
const HEADER_STYLE = 1;
const DAY_STYLE = 2;

/** An Excel workbook (Office Open XML, ISO/IEC 29500) as the files of its zip archive, written row by row. */
export function* workbook(sheets: readonly Sheet[]): Generator<ZipEntry> {
  yield { name: "[Content_Types].xml", text: [contentTypes(sheets)] };
  yield { name: "_rels/.rels", text: [relationships([["officeDocument", "xl/workbook.xml"]])] };
  yield { name: "xl/workbook.xml", text: [listOfSheets(sheets)] };
  yield {
    name: "xl/_rels/workbook.xml.rels",
    text: [
      relationships([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
  };
  yield { name: "xl/styles.xml", text: [styles()] };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetText(sheet) };
  }
}

function contentTypes(sheets: readonly Sheet[]): string {
  return document("Types", { xmlns: `${PACKAGE}/content-types` }, (xml) => {
    const relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.element("Default", { Extension: "rels", ContentType: relations });
    const parts = [
      ["/xl/workbook.xml", "sheet.main"],
      ["/xl/styles.xml", "styles"],
      ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
    ];
    for (const [PartName = "", kind = ""] of parts) {
      xml.element("Override", { PartName, ContentType: `${SPREADSHEET}.${kind}+xml` });
    }
  });
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return document("Relationships", { xmlns: `${PACKAGE}/relationships` }, (xml) => {
    for (const [index, [kind, Target]] of targets.entries()) {
      xml.element("Relationship", { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target });
    }
  });
}

function listOfSheets(sheets: readonly Sheet[]): string {
  return document("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, (xml) => {
    xml.open("sheets");
    for (const [index, { name }] of sheets.entries()) {
      xml.element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` });
    }
  });
}

/** Readers want one of each list, and two fills, before those that are used. */
function styles(): string {
  return document("styleSheet", { xmlns: MAIN }, (xml) => {
    xml.open("numFmts", { count: 1 });
    xml.element("numFmt", { numFmtId: 164, formatCode: "yyyy\\-mm\\-dd" });
    xml.close();
    xml.open("fonts", { count: 2 });
    for (const isBold of [false, true]) {
      xml.open("font");
      if (isBold) xml.element("b", {});
      xml.element("sz", { val: 11 });
      xml.element("name", { val: "Calibri" });
      xml.close();
    }
    xml.close();
    xml.open("fills", { count: 2 });
    for (const patternType of ["none", "gray125"]) {
      xml.open("fill");
      xml.element("patternFill", { patternType });
      xml.close();
    }
    xml.close();
    xml.open("borders", { count: 1 });
    xml.element("border", {});
    xml.close();
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    xml.open("cellStyleXfs", { count: 1 });
    xml.element("xf", plain);
    xml.close();
    xml.open("cellXfs", { count: 3 });
    xml.element("xf", { ...plain, xfId: 0 });
    xml.element("xf", { ...plain, fontId: 1, xfId: 0, applyFont: 1 });
    xml.element("xf", { ...plain, numFmtId: 164, xfId: 0, applyNumberFormat: 1 });
    xml.close();
    xml.open("cellStyles", { count: 1 });
    xml.element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
  });
}

function* sheetText({ header, rows }: Sheet): Generator<string> {
  const xml = new XmlText();
  xml.open("worksheet", { xmlns: MAIN });
  xml.open("sheetViews");
  xml.open("sheetView", { workbookViewId: 0 });
  xml.element("pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" });
  xml.close();
  xml.close();
  xml.open("cols");
  xml.element("col", { min: 1, max: Math.max(1, header.length), width: 24, customWidth: 1 });
  xml.close();
  xml.open("sheetData");
  writeRow(xml, header, HEADER_STYLE);
  for (const row of rows) {
    writeRow(xml, row, null);
    yield xml.take();
  }
  xml.end();
  yield xml.take();
}

function writeRow(xml: XmlText, cells: readonly SheetCell[], style: number | null): void {
  xml.open("row");
  for (const cell of cells) writeCell(xml, cell, style);
  xml.close();
}

function writeCell(xml: XmlText, cell: SheetCell, style: number | null): void {
  const day = typeof cell === "string" ? serialDay(cell) : null;
  if (cell === null) xml.element("c", {});
  else if (typeof cell === "number") writeNumber(xml, cell, style);
  else if (day !== null) writeNumber(xml, day, DAY_STYLE);
  else {
    xml.open("c", { t: "inlineStr", s: style });
    xml.open("is");
    xml.element("t", { "xml:space": "preserve" }, cellText(cell));
    xml.close();
    xml.close();
  }
}

function writeNumber(xml: XmlText, value: number, style: number | null): void {
  xml.open("c", { s: style });
  xml.element("v", {}, String(value));
  xml.close();
}

/** Spreadsheets count the days from here; of earlier ones, and the first two months after it, they disagree. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_CERTAIN_DAY = 61;
const MILLISECONDS_PER_DAY = 86_400_000;

function serialDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const days = (Date.parse(text) - DAY_ZERO) / MILLISECONDS_PER_DAY;
  return days >= FIRST_CERTAIN_DAY ? days : null;
}

/** What Excel calls damaged when a cell has more. */
const MOST_CHARACTERS = 32_767;

/** A line in a cell ends in one way. */
function cellText(text: string): string {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return whole.replaceAll(/\r\n?/g, "\n");
}

function document(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: (xml: XmlText) => void,
): string {
  const xml = new XmlText();
  xml.open(name, attributes);
  content(xml);
  xml.end();
  return xml.take();
}
