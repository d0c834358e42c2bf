import type { TextLanguage } from "../domain/Bilingual.ts";
import { dateInWords } from "../domain/dateInWords.ts";
import { kindTable, nodeType } from "../domain/nodeKinds.ts";
import { dateOf, partsOf, textOf, type Answer } from "./answer.ts";
import { noteFieldWords } from "./valueWords.ts";

export const sentenceLanguage = { tr: "TR", en: "EN" } as const;

/** What a thing is called, of which `Brief.graphql` was asked. */
export function captionOf(thing: Answer, language: TextLanguage): string {
  const id = textOf(thing, "id") ?? "";
  const told = textOf(thing, "name") ?? agreementCaption(thing, language) ?? textOf(thing, "title");
  if (told !== null) return told;
  const field = textOf(thing, "field");
  return field === null ? id : `${kindWords(id, language)}: ${noteFieldWords(field, language)}`;
}

function agreementCaption(thing: Answer, language: TextLanguage): string | null {
  const sides = partsOf(thing, "parties").flatMap((party) => textOf(party, "name") ?? []);
  const date = dateOf(thing, "date");
  if (sides.length === 0) return null;
  return `${sides.join(" – ")}${date === null ? "" : ` (${dateInWords(date, sentenceLanguage[language])})`}`;
}

/** What kind of thing has this id. */
export function kindWords(id: string, language: TextLanguage): string {
  const type = nodeType(id);
  return type === undefined ? "" : kindTable[type].names[sentenceLanguage[language]];
}
