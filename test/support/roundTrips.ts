import type { Graph } from "../../src/neo4j/Graph.ts";
import { plannerOf } from "../../src/reading/BackgroundPlanner.ts";

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

/** The same of a document that was asked often enough for its own statements to be composed and planned. */
export async function roundTripsOnceKnown(graph: Graph, work: () => Promise<unknown>): Promise<string[]> {
  await work();
  await work();
  await plannerOf(graph).settled();
  return roundTrips(graph, work);
}
