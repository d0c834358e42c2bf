import { distance } from "fastest-levenshtein";
import { foldName } from "../../domain/foldName.ts";

/** The name that takes the fewest changed letters to become the folded text; an empty text when there is no name. */
export function nearestName(folded: string, names: readonly string[]): string {
  let nearest = { name: "", edits: Infinity };
  for (const name of names) {
    const edits = distance(folded, foldName(name));
    if (edits < nearest.edits) nearest = { name, edits };
  }
  return nearest.name;
}
