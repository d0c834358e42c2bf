import type { UndirectedGraph } from "graphology";

export type MeasuredGraph = UndirectedGraph<object, { weight: number }>;

/**
 * How much more often edges join nodes of the same kind than they would by chance: (tr e - Σ a²) / (1 - Σ a²), where e is
 * the share of edge ends between each two kinds and a the share of ends at each kind. M. E. J. Newman, “Mixing patterns
 * in networks”, Physical Review E 67 (2003), 026126, equation 2. Null when all ends are of one kind or there are none.
 */
export function nominalAssortativity(graph: MeasuredGraph, kindOf: (node: string) => string): number | null {
  const ends = new Map<string, number>();
  let alike = 0;
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const [one, other] = [kindOf(source), kindOf(target)];
    ends.set(one, (ends.get(one) ?? 0) + 1);
    ends.set(other, (ends.get(other) ?? 0) + 1);
    if (one === other) alike += 1;
  });
  const all = 2 * graph.size;
  const byChance = [...ends.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
  if (graph.size === 0 || ends.size === 1) return null;
  return (alike / graph.size - byChance) / (1 - byChance);
}

/**
 * The correlation of the degrees at both ends of an edge. M. E. J. Newman, “Mixing patterns in networks”, Physical Review
 * E 67 (2003), 026126, equation 21. Null when all degrees are equal or there are no edges.
 */
export function degreeAssortativity(graph: MeasuredGraph): number | null {
  const [xs, ys]: [number[], number[]] = [[], []];
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const [one, other] = [graph.degree(source), graph.degree(target)];
    // Each edge both ways: neither of its ends is the first.
    xs.push(one, other);
    ys.push(other, one);
  });
  return correlation(xs, ys);
}

/** Pearson's, of two lists with the same mean and spread; null when they have no spread. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  let together = 0;
  let spread = 0;
  xs.forEach((x, index) => {
    together += (x - mean) * ((ys[index] ?? 0) - mean);
    spread += (x - mean) ** 2;
  });
  return spread === 0 || xs.length === 0 ? null : together / spread;
}
