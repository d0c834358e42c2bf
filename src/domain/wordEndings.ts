/** Shorter endings are in almost every word. */
export const SHORTEST_ENDING = 3;

/** Each word of some folded names, and each word from every later letter on, parted by blanks: a text inside a word begins one. */
export function wordEndings(foldedNames: readonly string[]): string {
  const endings = foldedNames.flatMap((name) => name.split(" ")).flatMap(endingsOf);
  return [...new Set(endings)].join(" ");
}

function endingsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(SHORTEST_ENDING - 1).map((_, start) => letters.slice(start).join(""));
}
