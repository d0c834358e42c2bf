import { compareTexts } from "../../domain/compareTexts.ts";
import { municipalityKind } from "../../nouns/municipality/queries.ts";
import type { StatisticsKey } from "../statistics/loaders.ts";
import type { AgreementPairRow } from "./queries.ts";

interface Keyed {
  readonly keys: readonly StatisticsKey[];
}

/** Compares by the first key, then by the second: names in the Turkish alphabet, kinds from the largest down. */
export function naturalOrder(pairs: readonly AgreementPairRow[]) {
  const orders = new Map<string | null, string | null>([
    ...municipalityKind.options.map((kind, place) => [kind, String(place)] as const),
    ...pairs.map(({ column, columnOrder }) => [column, columnOrder] as const),
    ...pairs.flatMap(({ row, rowOrder }) => (rowOrder === null ? [] : [[row, rowOrder] as const])),
  ]);
  return (one: Keyed, other: Keyed): number => {
    for (const [place, { value }] of one.keys.entries()) {
      const otherValue = other.keys[place]?.value ?? null;
      const difference = compareTexts(orders.get(value) ?? "", orders.get(otherValue) ?? "");
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
