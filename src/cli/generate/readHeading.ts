import { type Bilingual, languages, type TextLanguage } from "../../domain/Bilingual.ts";

/** A query with what its heading says of it. */
export interface HeadedQuery {
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  /** As JSON; undefined when the heading gives none. */
  readonly variables: string | undefined;
  /** Without the heading. */
  readonly query: string;
}

/**
 * Reads the comments at the head of a query: a line `tr: …` and a line `en: …` are its title, the next such lines
 * explain it, a line `variables: {…}` gives values for its variables.
 */
export function readHeading(text: string, { comment, file }: { comment: string; file: string }): HeadedQuery {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith(comment));
  const heading = lines.slice(0, end).map((line) => line.slice(comment.length).trim());
  const values = (name: string) =>
    heading.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim());
  const inEach = (index: number, what: string): Bilingual => {
    const written = (language: TextLanguage): string => {
      const value = values(language)[index];
      if (value === undefined)
        throw new Error(`${file}: expected ${what} as a line "${comment} ${language}: …" at its head.`);
      return value;
    };
    return Object.fromEntries(languages.map((language) => [language, written(language)])) as Bilingual;
  };
  return {
    title: inEach(0, "a title"),
    explanation: inEach(1, "an explanation"),
    variables: values("variables")[0],
    query: lines.slice(end).join("\n").trim(),
  };
}
