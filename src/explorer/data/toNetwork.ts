import type { Agreement, Place } from "./GraphData.ts";

/** A place with its part in the agreements that are shown. */
export interface NetworkNode {
  readonly id: string;
  readonly place: Place;
  readonly agreements: number;
  /** How many different partners. */
  readonly degree: number;
}

/** All agreements between the same two places. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly agreements: readonly Agreement[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export function toNetwork(agreements: readonly Agreement[]): Network {
  const edges = new Map<string, NetworkEdge & { agreements: Agreement[] }>();
  const nodes = new Map<string, { id: string; place: Place; agreements: number; degree: number }>();
  for (const agreement of agreements) {
    const ends = [agreement.municipality, agreement.partner] as const;
    const id = edgeId(ends[0].id, ends[1].id);
    const edge = edges.get(id);
    if (edge) edge.agreements.push(agreement);
    else edges.set(id, { id, source: ends[0].id, target: ends[1].id, agreements: [agreement] });
    for (const place of ends) {
      const node = nodes.get(place.id) ?? { id: place.id, place, agreements: 0, degree: 0 };
      node.agreements += 1;
      if (!edge) node.degree += 1;
      nodes.set(place.id, node);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

export function edgeId(source: string, target: string): string {
  return `${source}~${target}`;
}

/** Every node's neighbours. */
export function neighboursOf({ edges }: Pick<Network, "edges">): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

/** The part of a network that these nodes and their neighbours make. */
export function around(network: Network, ids: readonly string[]): Network {
  const neighbours = neighboursOf(network);
  const kept = new Set(ids.flatMap((id) => [id, ...(neighbours.get(id) ?? [])]));
  return {
    nodes: network.nodes.filter(({ id }) => kept.has(id)),
    // What two neighbours have in common is shown once one of them is grown.
    edges: network.edges.filter(({ source, target }) => ids.includes(source) || ids.includes(target)),
  };
}
