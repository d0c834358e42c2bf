import { inject } from "vitest";
import { Graph } from "../../src/neo4j/Graph.ts";

/** The graph with the seeds that all test files share. */
export function testGraph(): Graph {
  return new Graph(inject("neo4j"), { queryTimeoutMs: 30_000 });
}
