import { foldName } from "../domain/foldName.ts";
import { sortKey } from "../domain/sortKey.ts";
import { wordEndings } from "../domain/wordEndings.ts";

/** What is shown, searched and sorted of something with a Turkish and an English name; `others` are found as well. */
export function namedProperties(name: string, nameEn: string, others: readonly (string | null)[]) {
  const searchNames = [...new Set([name, nameEn, ...others.filter((other) => other !== null)])];
  const foldedNames = [...new Set(searchNames.map(foldName))];
  return {
    name,
    nameEn,
    searchNames,
    foldedNames,
    foldedEndings: wordEndings(foldedNames),
    nameOrder: sortKey(name),
  };
}
