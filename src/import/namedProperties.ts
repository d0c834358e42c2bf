import { foldName } from "../domain/foldName.ts";
import { sortKey } from "../domain/sortKey.ts";

/** What is shown, searched and sorted of something with a Turkish and an English name; `others` are found as well. */
export function namedProperties(name: string, nameEn: string, others: readonly (string | null)[]) {
  const searchNames = [...new Set([name, nameEn, ...others.filter((other) => other !== null)])];
  return {
    name,
    nameEn,
    searchNames,
    foldedNames: [...new Set(searchNames.map(foldName))],
    nameOrder: sortKey(name),
  };
}
