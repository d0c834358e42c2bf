import type { RandomGenerator } from "../../../../src/analysis/randomGenerator.ts";
import { foldName } from "../../../../src/domain/foldName.ts";

const LETTERS = "abcdefghijklmnoprstuvyz";

/** A name as people type it: without its Turkish letters, in capitals, with letters wrong, or only its beginning. */
export function misspell(name: string, random: RandomGenerator): string {
  const plain = foldName(name);
  const wrong = (text: string) => withWrongLetter(text, random);
  const ways = [
    () => plain,
    () => plain.toUpperCase(),
    () => name.toLocaleUpperCase("tr"),
    () => wrong(plain),
    () => (plain.length < 6 ? wrong(plain) : wrong(wrong(plain))),
    () => plain.slice(0, Math.max(4, plain.length - 3)),
  ];
  return ways[random.below(ways.length)]?.() ?? plain;
}

function withWrongLetter(text: string, random: RandomGenerator): string {
  const place = random.below(text.length);
  return text.slice(0, place) + (LETTERS[random.below(LETTERS.length)] ?? "") + text.slice(place + 1);
}
