import type { FileDescription, FileSource } from "./NetworkFile.ts";

/** What a file says of itself as names and texts, in the order of interest. */
export function descriptionLines(about: FileDescription): readonly (readonly [name: string, text: string])[] {
  const parameters = Object.entries(about.parameters).map(([name, value]) => `${name}=${value}`);
  return [
    ["title", about.title],
    ["selection", about.selection],
    ["parameters", parameters.length === 0 ? "none" : parameters.join("&")],
    ["asOf", about.asOf ?? "all days"],
    ["citation", about.citation],
    ["licence", about.licence],
    ["created", about.createdAt],
    ...about.datasets.map(
      ({ id, title, version }) => ["dataset", `${title} (${id}, version ${version})`] as const,
    ),
    ...about.sources.map((source) => ["source", sourceInWords(source)] as const),
  ];
}

/** A source as a reference list has it, with what is known of it. */
export function sourceInWords({ title, authors, year, publisher, url, licence }: FileSource): string {
  const parts = [authors, title, publisher, year === null ? null : String(year), url, licence];
  return `${parts.filter((part) => part !== null && part !== "").join(". ")}.`;
}
