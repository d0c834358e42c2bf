import { isKindWord } from "../../analysis/resolution/placeWords.ts";
import { SHORTEST_ENDING } from "../../domain/wordEndings.ts";

/** What Lucene's query parser reads as operators, in any case; elsewhere folded text has nothing that is syntax. */
const OPERATORS = new Set(["and", "or", "not", "to"]);

/** Words that a name is the same without; an index of an earlier version has none of them. */
const STOP_WORDS = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/** From so many letters on, two may be wrong. */
const LONG = 6;

/** Whether Lucene would read this word as an operator, so that it must be quoted. */
export function isOperator(word: string): boolean {
  return OPERATORS.has(word);
}

/**
 * The Lucene query for folded text. Every word must be found, but for stop words, and for those that only say what kind of
 * place it is, as long as there are others: as it is, as the beginning of a word, inside a word, or
 * with letters wrong (at most so many, and two only in words of six letters or more), the former weighing more.
 *
 * What is inside a word begins one of its endings: with a wildcard before it, Lucene would look through all words that there
 * are, which takes ten times as long as all else among 180,000 names.
 *
 * `foldName` leaves letters, digits and blanks only, so that nothing but a bare operator could be syntax; it is quoted.
 */
export function luceneQuery(folded: string, wrongLetters: 1 | 2): string {
  const given = folded.split(" ");
  const indexed = given.filter((word) => !STOP_WORDS.has(word));
  const words = indexed.length === 0 ? given : indexed;
  const isNeeded = words.every(isKindWord) ? () => true : (word: string) => !isKindWord(word);
  return words.map((word) => `${isNeeded(word) ? "+" : ""}(${variants(word, wrongLetters)})`).join(" ");
}

function variants(word: string, wrongLetters: 1 | 2): string {
  if (isOperator(word)) return `foldedNames:"${word}"`;
  if (word.length < SHORTEST_ENDING) return `foldedNames:(${word}^8 ${word}*)`;
  const edits = word.length < LONG ? 1 : wrongLetters;
  return `foldedNames:(${word}^8 ${word}*^4 ${word}~${String(edits)}) foldedEndings:${word}*^2`;
}
