import type { TestProject } from "vitest/node";
import { applySchema, importSeeds, readSeedPlan, SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import { Graph, type GraphAddress } from "../../src/neo4j/Graph.ts";
import { startOwnNeo4j } from "./ownNeo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all test files share. It holds the seeds; a test that writes rolls back. */
    readonly neo4j: GraphAddress;
    /** Where its Neo4j Browser is, with the server and the user filled in. */
    readonly neo4jBrowser: string;
  }
}

/** Starts the Neo4j that the tests share, and loads the seeds. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const stages = terminalStages(process.stdout);
  const own = await startOwnNeo4j({ stages });
  await stages.stage("Loading the seeds", async () => {
    await using graph = new Graph(own.address, { queryTimeoutMs: 60_000 });
    await applySchema(graph);
    await importSeeds(graph, await readSeedPlan(SEED_DIRECTORY));
  });
  project.provide("neo4j", own.address);
  project.provide("neo4jBrowser", own.browser);
  return async () => {
    await own[Symbol.asyncDispose]();
  };
}
