/** Characters that Lucene's query parser reads as syntax; folded text has none of them but may hold its operators. */
const OPERATORS = new Set(["and", "or", "not", "to"]);

const EXACT_BOOST = 4;
const PREFIX_BOOST = 2;

/**
 * The Lucene query for folded text: each word as it is, as the beginning of a word, or with letters wrong (one, or two
 * from six letters on, as Lucene's own guidance has it). Every word must be found.
 *
 * `foldName` leaves only letters, digits and blanks, so that nothing of the text can be syntax but a bare operator,
 * which is quoted.
 */
export function luceneQuery(folded: string): string {
  return folded
    .split(" ")
    .map((word) => (OPERATORS.has(word) ? `+"${word}"` : `+(${variants(word)})`))
    .join(" ");
}

function variants(word: string): string {
  const exact = `${word}^${String(EXACT_BOOST)}`;
  if (word.length < 3) return `${exact} ${word}*`;
  const edits = word.length < 6 ? 1 : 2;
  return `${exact} ${word}*^${String(PREFIX_BOOST)} ${word}~${String(edits)}`;
}
