export const languages = ["tr", "en"] as const;

/** A language that the project's own texts are in. */
export type TextLanguage = (typeof languages)[number];

/** The same text in each of them. */
export type Bilingual = Readonly<Record<TextLanguage, string>>;
