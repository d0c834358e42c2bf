import type { TextLanguage } from "../../domain/Bilingual.ts";
import type { Language } from "../../__generated__/explorerAnswers.ts";

/** What GraphQL calls the languages of the page. */
export const languageCodes: Readonly<Record<TextLanguage, Language>> = { tr: "TR", en: "EN" };
