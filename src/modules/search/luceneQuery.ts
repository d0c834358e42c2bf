/** What Lucene's query parser reads as operators, in any case; elsewhere folded text has nothing that is syntax. */
const OPERATORS = new Set(["and", "or", "not", "to"]);

const SHORT = 2;
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
 * Only folded names are looked through: a word inside words or with wrong letters has an automaton built and run for each
 * property, which is most of the time that a search takes.
 *
 * `foldName` leaves letters, digits and blanks only, so that nothing but a bare operator could be syntax; it is quoted.
 */
export function luceneQuery(folded: string, wrongLetters: 1 | 2): string {
  const words = folded
    .split(" ")
    .map((word) => (isOperator(word) ? `+"${word}"` : `+(${variants(word, wrongLetters).join(" ")})`));
  return `foldedNames:(${words.join(" ")})`;
}

function variants(word: string, wrongLetters: 1 | 2): string[] {
  if (word.length <= SHORT) return [`${word}^8`, `${word}*`];
  const edits = word.length < LONG ? 1 : wrongLetters;
  return [`${word}^8`, `${word}*^4`, `*${word}*^2`, `${word}~${String(edits)}`];
}
