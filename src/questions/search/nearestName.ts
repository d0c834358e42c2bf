import { distance } from "fastest-levenshtein";
import { withoutKindWords } from "../../analysis/resolution/placeWords.ts";
import { foldName } from "../../domain/foldName.ts";

/**
 * The name that a text was meant for: one that contains the text, the shorter the better, before one whose words take a few
 * changed letters to become those of the text; an empty text when there is no name.
 */
export function nearestName(folded: string, names: readonly string[]): string {
  const text = withoutKindWords(folded) || folded;
  let nearest = { name: "", misfit: Infinity };
  for (const name of names) {
    const misfit = Math.min(misfitOf(folded, foldName(name)), misfitOf(text, foldName(name)));
    if (misfit < nearest.misfit) nearest = { name, misfit };
  }
  return nearest.name;
}

function misfitOf(folded: string, name: string): number {
  if (name === folded) return 0;
  const rest = 1 - 1 / (1 + name.length);
  if (` ${name} `.includes(` ${folded} `)) return rest / 3;
  if (name.includes(folded)) return (1 + rest) / 3;
  return 1 + rest / 3 + sum(folded.split(" ").map((word) => lettersWrong(word, name)));
}

/** How many letters the nearest word of a name is away from a word; a word that has it inside is nearer than any other. */
function lettersWrong(word: string, name: string): number {
  return Math.min(
    ...name
      .split(" ")
      .map((other) =>
        other.includes(word)
          ? 1 / 2
          : distance(word, other.length > word.length + 2 ? other.slice(0, word.length) : other),
      ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
