import type { Sizing } from "../address.ts";
import type { Network } from "./toNetwork.ts";
import type { Table } from "./toCsv.ts";
import type { Words } from "./toTable.ts";

interface Measured {
  readonly sizing: Sizing;
  readonly centrality: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** Each place with its part in the network, the most central first. */
export function toNetworkTable({ nodes, edges }: Network, measures: Measured | null, { t, language }: Words): Table {
  const partners = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const names = new Map(nodes.map(({ id, place }) => [id, place.names[language]]));
  for (const { source, target } of edges) {
    partners.get(source)?.push(names.get(target) ?? target);
    partners.get(target)?.push(names.get(source) ?? source);
  }
  const rows = nodes.map(({ id, place, agreements, degree }) => {
    const value = measures?.centrality.get(id) ?? agreements;
    const group = measures?.groups.get(id);
    const cells = [
      place.names[language],
      place.side === "partner" ? t.types.PartnerCity : t.types.Municipality,
      place.countryCode,
      agreements,
      degree,
      ...(measures && measures.sizing !== "agreements" && measures.sizing !== "degree" ? [rounded(value)] : []),
      group === undefined ? null : group + 1,
      (partners.get(id) ?? []).join("; "),
    ];
    return { cells, value };
  });
  const hasOwnColumn = measures && measures.sizing !== "agreements" && measures.sizing !== "degree";
  return {
    columns: [
      t.name,
      t.type,
      t.country,
      t.sizings.agreements,
      t.sizings.degree,
      ...(hasOwnColumn ? [t.sizings[measures.sizing]] : []),
      t.colourings.community,
      t.neighbours,
    ],
    rows: rows.sort((a, b) => b.value - a.value).map(({ cells }) => cells),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
