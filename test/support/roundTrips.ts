import type { Graph } from "../../src/neo4j/Graph.ts";

/** Each time that the work asks Neo4j, sorted: the names of the statements of that round trip, joined by plus signs. */
export async function roundTrips(graph: Graph, work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const stop = graph.observeReads(({ cyphers }) => {
    asked.push(cyphers.map(({ name }) => name).join(" + "));
  });
  try {
    await work();
  } finally {
    stop();
  }
  return asked.sort();
}
