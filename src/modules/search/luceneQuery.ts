/** What Lucene's query parser reads as operators, in any case; elsewhere folded text has nothing that is syntax. */
const OPERATORS = new Set(["and", "or", "not", "to"]);

const SHORT = 2;

/** Whether Lucene would read this word as an operator, so that it must be quoted. */
export function isOperator(word: string): boolean {
  return OPERATORS.has(word);
}

/**
 * The Lucene query for folded text. Every word must be found: as it is, as the beginning of a word, inside a word, or
 * with letters wrong (one, or two from six letters on), the former weighing more.
 *
 * `foldName` leaves letters, digits and blanks only, so that nothing but a bare operator could be syntax; it is quoted.
 */
export function luceneQuery(folded: string): string {
  return folded
    .split(" ")
    .map((word) => (isOperator(word) ? `+"${word}"` : `+(${variants(word).join(" ")})`))
    .join(" ");
}

function variants(word: string): string[] {
  if (word.length <= SHORT) return [`${word}^8`, `${word}*`];
  const edits = word.length < 6 ? 1 : 2;
  return [`${word}^8`, `${word}*^4`, `*${word}*^2`, `${word}~${String(edits)}`];
}
