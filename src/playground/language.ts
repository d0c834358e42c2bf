import { languages, type TextLanguage } from "../domain/Bilingual.ts";

const key = "paradiplomacy:language";

/** The language of the examples: as it was chosen last, else as the browser prefers. */
export function rememberedLanguage(): TextLanguage {
  const chosen = localStorage.getItem(key);
  return (
    languages.find((language) => language === chosen) ?? (/^tr\b/i.test(navigator.language) ? "tr" : "en")
  );
}

export function rememberLanguage(language: TextLanguage): void {
  localStorage.setItem(key, language);
}
