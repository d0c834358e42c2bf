import { distance } from "fastest-levenshtein";
import { foldName } from "../../domain/foldName.ts";

/**
 * The name that a text was meant for: one that contains the text, the shorter the better, before one that takes a few
 * changed letters to become it; an empty text when there is no name.
 */
export function nearestName(folded: string, names: readonly string[]): string {
  let nearest = { name: "", misfit: Infinity };
  for (const name of names) {
    const misfit = misfitOf(folded, foldName(name));
    if (misfit < nearest.misfit) nearest = { name, misfit };
  }
  return nearest.name;
}

function misfitOf(folded: string, name: string): number {
  return name.includes(folded) ? 1 - folded.length / name.length : distance(folded, name);
}
