import type { TestProject } from "vitest/node";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import type { GraphAddress } from "../../src/neo4j/Graph.ts";
import { startOwnNeo4j } from "./ownNeo4j.ts";
import { seedData } from "./seedData.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all test files share. It holds the seeds; a test that writes rolls back. */
    readonly neo4j: GraphAddress;
    /** Where its Neo4j Browser is, with the server and the user filled in. */
    readonly neo4jBrowser: string;
  }
}

/** Starts the Neo4j with the seeds that the tests of all suites share, for the first suite that asks for it. */
export default async function globalSetup(suite: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ("neo4j" in suite.getProvidedContext()) return undefined;
  const stages = terminalStages(process.stdout);
  const own = await startOwnNeo4j({ stages, data: await seedData() });
  const all = suite.vitest.getRootProject();
  all.provide("neo4j", own.address);
  all.provide("neo4jBrowser", own.browser);
  return async () => {
    await own[Symbol.asyncDispose]();
  };
}
