import { SHORTEST_ENDING } from "../../domain/wordEndings.ts";

/** What Lucene's query parser reads as operators, in any case; elsewhere folded text has nothing that is syntax. */
const OPERATORS = new Set(["and", "or", "not", "to"]);

/** From so many letters on, two may be wrong. */
const LONG = 6;

/** Whether Lucene would read this word as an operator, so that it must be quoted. */
export function isOperator(word: string): boolean {
  return OPERATORS.has(word);
}

/**
 * The Lucene query for folded text. Every word must be found: as it is, as the beginning of a word, inside a word, or
 * with letters wrong (at most so many, and two only in words of six letters or more), the former weighing more.
 *
 * What is inside a word begins one of its endings: with a wildcard before it, Lucene would look through all words that there
 * are, which takes ten times as long as all else among 180,000 names.
 *
 * `foldName` leaves letters, digits and blanks only, so that nothing but a bare operator could be syntax; it is quoted.
 */
export function luceneQuery(folded: string, wrongLetters: 1 | 2): string {
  return folded
    .split(" ")
    .map((word) => `+(${variants(word, wrongLetters)})`)
    .join(" ");
}

function variants(word: string, wrongLetters: 1 | 2): string {
  if (isOperator(word)) return `foldedNames:"${word}"`;
  if (word.length < SHORTEST_ENDING) return `foldedNames:(${word}^8 ${word}*)`;
  const edits = word.length < LONG ? 1 : wrongLetters;
  return `foldedNames:(${word}^8 ${word}*^4 ${word}~${String(edits)}) foldedEndings:${word}*^2`;
}
