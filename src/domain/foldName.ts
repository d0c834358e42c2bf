/** Letters that Unicode decomposition leaves alone, as Turkish readers write them without diacritics. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ı: "i",
  ə: "e",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Every character that is typed for an apostrophe, or for a letter that is written like one. */
export const APOSTROPHES = "'’ʻʼ‘`´′ʹˈʾʿʽ‛＇";

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const COMBINING_MARKS = /\p{Mn}/gu;
const PLAINED = new RegExp(`[${Object.keys(PLAIN_LETTER).join("")}]`, "gu");
const NOT_A_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * What a name has in common with every way of typing it: lower case, no diacritics, words parted by one blank.
 *
 * Turkish has two letter pairs, `İ/i` and `I/ı`; all four fold to `i`, so that `IGDIR`, `iğdır` and `Iğdır` meet.
 * Letters of other scripts stay, in lower case.
 */
export function foldName(name: string): string {
  return name
    .toLocaleLowerCase("tr")
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replace(PLAINED, (letter) => PLAIN_LETTER[letter] ?? letter)
    .replace(APOSTROPHE, "")
    .replace(NOT_A_LETTER_OR_DIGIT, " ")
    .trim();
}
