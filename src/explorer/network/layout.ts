import { neighboursOf, type Network } from "../data/toNetwork.ts";

export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly iterations: number;
}

export type Positions = readonly (readonly [id: string, x: number, y: number])[];

export interface LayoutNews {
  readonly positions: Positions;
  readonly finished: boolean;
}

/** Fewer rounds for the large ones: what they gain later is not seen. */
const ITERATIONS = { usual: 600, large: 200, largeFrom: 5_000 };

/** Begins where the places lie, so that the outcome is the same each time and east stays east where it can. */
export function toLayoutTask({ nodes, edges }: Network): LayoutTask {
  return {
    nodes: nodes.map(({ id, place, degree }) => ({
      id,
      x: place.longitude,
      // A place with one name twice, a district and its city, may lie on the same spot: nothing could part them.
      y: place.latitude + jitter(id),
      size: 0.4 + Math.sqrt(degree) * 0.2,
    })),
    edges: edges.map(({ source, target, agreements }) => ({ source, target, weight: agreements.length })),
    iterations: edges.length > ITERATIONS.largeFrom ? ITERATIONS.large : ITERATIONS.usual,
  };
}

function jitter(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1009;
  return hash / 1009 / 10;
}

/** Nodes that came later stand around the first neighbour that has a place already. */
export function placeAround(
  ids: readonly string[],
  edges: Network["edges"],
  positions: ReadonlyMap<string, readonly [x: number, y: number]>,
  distance: number,
): ReadonlyMap<string, readonly [x: number, y: number]> {
  const neighbours = neighboursOf({ edges });
  const placed = new Map(positions);
  const taken = new Map<string, number>();
  for (const id of ids) {
    if (placed.has(id)) continue;
    const anchor = [...(neighbours.get(id) ?? [])].find((each) => placed.has(each));
    const [x, y] = (anchor === undefined ? undefined : placed.get(anchor)) ?? [0, 0];
    const turn = taken.get(anchor ?? "") ?? 0;
    taken.set(anchor ?? "", turn + 1);
    // The golden angle keeps any number of them apart.
    const angle = turn * 2.399963;
    const radius = distance * Math.sqrt(1 + turn / 6);
    placed.set(id, [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]);
  }
  return placed;
}
