import type { Path } from "./Path.ts";
import { edgeId, type Network } from "./toNetwork.ts";

/** What stands out while the rest steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The path, or else the selected thing with what it touches; null when nothing of it is drawn. */
export function emphasisOf(
  network: Network,
  selected: string | null,
  path: Path | null,
): Emphasis | null {
  if (path) return alongPath(path);
  const edges = network.edges.filter(
    ({ source, target, agreements }) =>
      source === selected || target === selected || agreements.some(({ id }) => id === selected),
  );
  const known = edges.length > 0 || network.nodes.some(({ id }) => id === selected);
  if (!known || selected === null) return null;
  return {
    nodes: new Set(edges.flatMap(({ source, target }) => [source, target])),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

function alongPath({ nodes, steps }: Path): Emphasis {
  return {
    nodes: new Set(nodes.map(({ id }) => id)),
    edges: new Set(steps.flatMap(({ from, to }) => [edgeId(from.id, to.id), edgeId(to.id, from.id)])),
  };
}
