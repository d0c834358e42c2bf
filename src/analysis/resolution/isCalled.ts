import { foldName } from "../../domain/foldName.ts";
import type { Area } from "./Candidate.ts";
import { nameSimilarity } from "./nameSimilarity.ts";

/** A country or province whose name is misspelt is still recognised. */
const RECOGNISED = 0.85;

/** Whether a text is the id, the code or a name of an area. */
export function isCalled(text: string, { id, foldedNames }: Area): boolean {
  if (text.trim() === id) return true;
  const folded = foldName(text);
  return foldedNames.some((name) => nameSimilarity(folded, name) >= RECOGNISED);
}
