import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { loadSyntheticGraph } from "../bench/synthetic/loadSyntheticGraph.ts";
import { type OwnNeo4j, type OwnNeo4jOptions, startOwnNeo4j } from "./ownNeo4j.ts";

export interface SyntheticNeo4jOptions extends OwnNeo4jOptions {
  /** In all, those of the seeds among them; 0 for the seeds alone. */
  readonly agreements: number;
  readonly randomSeed?: number;
}

/** Starts a Neo4j of its own, and loads so many agreements. */
export async function startSyntheticNeo4j({
  agreements,
  randomSeed,
  ...own
}: SyntheticNeo4jOptions): Promise<OwnNeo4j> {
  const neo4j = await startOwnNeo4j(own);
  try {
    await using graph = new Graph(neo4j.address, { queryTimeoutMs: 600_000 });
    const load = { agreements, ...(randomSeed !== undefined && { randomSeed }) };
    const { stages = silentStages } = own;
    await stages.stage("Loading the graph", (progress) => loadSyntheticGraph(graph, { ...load, progress }));
  } catch (error) {
    await neo4j[Symbol.asyncDispose]();
    throw error;
  }
  return neo4j;
}
