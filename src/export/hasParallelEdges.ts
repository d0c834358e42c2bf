import type { NetworkFile } from "./NetworkFile.ts";

/** Whether two edges join the same two nodes, which a reader may have to be told. */
export function hasParallelEdges({ directed, edges }: NetworkFile): boolean {
  const pairs = new Set<string>();
  for (const { source, target } of edges) {
    pairs.add(directed || source < target ? `${source}\n${target}` : `${target}\n${source}`);
  }
  return pairs.size < edges.length;
}
