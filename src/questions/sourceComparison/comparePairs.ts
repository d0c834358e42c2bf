import { compareTexts } from "../../domain/compareTexts.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { StatedAgreement } from "./queries.ts";

export type Presence = "BOTH" | "ONLY_LEFT" | "ONLY_RIGHT";

/** Parties with what each of two datasets states of them. */
export interface ComparedPair {
  readonly presence: Presence;
  readonly partyIds: readonly string[];
  readonly countryIds: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The pairs of two datasets, in the order of their parties' ids. */
export function comparePairs(agreements: readonly StatedAgreement[], leftId: string): ComparedPair[] {
  const pairs = groupBy(agreements, ({ partyIds }) => [...partyIds].sort().join(" "));
  return [...pairs]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([parties, stated]) => {
      const idsOf = (left: boolean) =>
        stated.filter(({ datasetId }) => (datasetId === leftId) === left).map(({ id }) => id);
      const [left, right] = [idsOf(true), idsOf(false)];
      const presence = right.length === 0 ? "ONLY_LEFT" : left.length === 0 ? "ONLY_RIGHT" : "BOTH";
      return { presence, partyIds: parties.split(" "), countryIds: stated[0]?.countryIds ?? [], left, right };
    });
}

export function countPairs(pairs: readonly Pick<ComparedPair, "presence">[]) {
  const count = (wanted: Presence) => pairs.filter(({ presence }) => presence === wanted).length;
  return { both: count("BOTH"), onlyLeft: count("ONLY_LEFT"), onlyRight: count("ONLY_RIGHT") };
}

/** The figures of each country that has any, in the order of the countries' ids. */
export function countByCountry(pairs: readonly ComparedPair[]) {
  const found = pairs.flatMap(({ presence, countryIds }) => countryIds.map((id) => ({ id, presence })));
  return [...groupBy(found, ({ id }) => id)]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([countryId, ofCountry]) => ({ countryId, counts: countPairs(ofCountry) }));
}
