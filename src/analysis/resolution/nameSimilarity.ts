import { distance } from "fastest-levenshtein";

const REARRANGED = 0.98;

/**
 * How alike two folded names are: 1 when they are equal, 0 when they share nothing.
 *
 * It is 1 − d / l, where d is the number of letters to insert, delete or replace to make one the other (V. I. Levenshtein,
 * “Binary Codes Capable of Correcting Deletions, Insertions, and Reversals”, Soviet Physics Doklady 10, 1966) and l the
 * length of the longer. The best of three readings counts: as they are; without blanks, since `Taş-Kömür` is also
 * written `Taşkömür`; with the words in alphabetical order, since `Ata, Çolpon` may stand for `Çolpon Ata`. The latter
 * two count for 98 %, so that the name as it is written comes first.
 */
export function nameSimilarity(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  if (!one.includes(" ") && !other.includes(" ")) return ratio(one, other);
  return Math.max(
    ratio(one, other),
    REARRANGED * ratio(one.replaceAll(" ", ""), other.replaceAll(" ", "")),
    REARRANGED * ratio(sortWords(one), sortWords(other)),
  );
}

function ratio(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return length === 0 ? 0 : 1 - distance(one, other) / length;
}

function sortWords(text: string): string {
  return text.split(" ").sort().join(" ");
}
