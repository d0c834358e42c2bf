import { isOperator } from "../../../../src/questions/search/luceneQuery.ts";

/** The Lucene query that one writes who has nothing but the folded names, with at most so many letters wrong in a word. */
export function handWrittenQuery(folded: string, wrongLetters: 1 | 2): string {
  const words = folded
    .split(" ")
    .map((word) => (isOperator(word) ? `+"${word}"` : `+(${variants(word, wrongLetters).join(" ")})`));
  return `foldedNames:(${words.join(" ")})`;
}

function variants(word: string, wrongLetters: 1 | 2): string[] {
  if (word.length <= 2) return [`${word}^8`, `${word}*`];
  return [`${word}^8`, `${word}*^4`, `*${word}*^2`, `${word}~${String(word.length < 6 ? 1 : wrongLetters)}`];
}
