import type { BibTexEntry, RisEntry } from "@citation-js/core";
import { type Access, type CitedWork, cslItem } from "./CitedWork.ts";
import { latexText } from "./latexText.ts";
import { legalText } from "./legalText.ts";

/** A format that reference managers read. */
export interface CitationFormat {
  readonly extension: string;
  readonly mediaType: string;
}

export const citationFormats = {
  BIBTEX: { extension: "bib", mediaType: "application/x-bibtex" },
  RIS: { extension: "ris", mediaType: "application/x-research-info-systems" },
  CSL_JSON: { extension: "json", mediaType: "application/vnd.citationstyles.csl+json" },
} as const satisfies Readonly<Record<string, CitationFormat>>;

export type CitationFormatName = keyof typeof citationFormats;

export async function citationText(
  work: CitedWork,
  format: CitationFormatName,
  access: Access,
): Promise<string> {
  const Cite = await loadCite();
  const csl = cslItem(work, access);
  if (format === "CSL_JSON") return `${new Cite(csl).format("data")}\n`;
  if (format === "RIS")
    return new Cite(csl)
      .format("ris", { format: "object" })
      .map((entry) => risText(entry, csl.id))
      .join("");
  // The library would drop letters that it knows no command for, such as ə; so they stay, and we escape.
  const escaped = { ...csl, publisher: latexText(csl.publisher), note: latexText(csl.note) };
  const entries = new Cite(escaped).format("bibtex", { format: "object" });
  return entries.map((entry) => bibTexText(entry, csl.title)).join("");
}

/** Only who cites pays for loading the library, which takes longer than all the rest of a start. */
async function loadCite() {
  const { Cite, plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  await import("@citation-js/plugin-ris");
  plugins.config.get("@bibtex").format.asciiOnly = false;
  return Cite;
}

/** The title in braces of its own, so that no style turns the capitals of names into small letters. */
function bibTexText({ type, label, properties }: BibTexEntry, title: string): string {
  const fields = { ...properties, title: `{${latexText(title)}}` };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${label},\n${lines.join("")}}\n`;
}

/** A line for each value: the library's own text breaks lines in the middle of words, and it cuts ids. */
function risText({ TY, ...rest }: RisEntry, id: string): string {
  const entry = { ...rest, ID: id };
  const tags = Object.entries(entry).flatMap(([tag, value]) => [value].flat().map((each) => [tag, each]));
  const lines = [["TY", TY], ...tags].map(([tag, value]) => `${String(tag)}  - ${risValue(tag, value)}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}

function risValue(tag: unknown, value: unknown): string {
  const text = legalText(String(value)).replace(/\s+/g, " ");
  // Days are written 2026/04/01 there, which the library leaves without zeros.
  return tag === "Y2" || tag === "DA" ? text.replaceAll(/(?<=\/)\d(?=\/)/g, "0$&") : text;
}
