import type { NetworkFile } from "./NetworkFile.ts";

/** Whether two edges join the same two nodes, which a reader may have to be told. */
export function hasParallelEdges({ directed, edges }: NetworkFile): boolean {
  const pairs = new Set(
    edges.map(({ source, target }) => {
      const ends = [source, target];
      return JSON.stringify(directed ? ends : ends.sort());
    }),
  );
  return pairs.size < edges.length;
}
