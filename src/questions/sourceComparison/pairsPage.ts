import { allCertain, keyedConnection, type PageArguments } from "../../reading/pagination.ts";
import type { ComparedPair, Presence } from "./comparePairs.ts";

/** A page of the pairs of a comparison. */
export function pairsPage(
  pairs: readonly ComparedPair[],
  { presence, ...page }: PageArguments & { readonly presence?: Presence | null | undefined },
) {
  const wanted = pairs
    .filter((pair) => !presence || pair.presence === presence)
    .map((pair) => ({ ...pair, key: pair.partyIds.join(" ") }));
  return keyedConnection("PAIRS", page, {
    page: ({ after, limit }) =>
      Promise.resolve(wanted.filter(({ key }) => after === null || key > after).slice(0, limit)),
    count: () => Promise.resolve(allCertain(wanted.length)),
  });
}
