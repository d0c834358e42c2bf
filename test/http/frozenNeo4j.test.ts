import { expect, test } from "vitest";
import { Graph } from "../../src/neo4j/Graph.ts";
import { startOwnNeo4j } from "../support/ownNeo4j.ts";
import { startTestServer } from "../support/testServer.ts";

const FROZEN_MS = 15_000;

test("a frozen Neo4j is answered for with 503 in time, then at once, and with data once it goes on", async () => {
  await using neo4j = await startOwnNeo4j();
  await using graph = new Graph(neo4j.address, { queryTimeoutMs: 10_000 });
  await using server = await startTestServer(graph, { shared: true });
  const ask = async () => {
    const askedAt = performance.now();
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ countries { totalCount } }" }),
    });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    const retryAfter = response.headers.get("retry-after");
    const code = body.errors?.[0]?.extensions.code;
    return { status: response.status, retryAfter, code, tookMs: performance.now() - askedAt };
  };
  expect((await ask()).status).toBe(200);

  process.kill(neo4j.processId, "SIGSTOP");
  const frozenAt = performance.now();
  try {
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    for (const { tookMs, ...answer } of answers) {
      expect(answer).toEqual({ status: 503, retryAfter: "5", code: "DATABASE_UNAVAILABLE" });
      expect(tookMs).toBeLessThan(10_000);
    }
    expect((await ask()).tookMs).toBeLessThan(1_000);
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, frozenAt + FROZEN_MS - performance.now()));
  } finally {
    process.kill(neo4j.processId, "SIGCONT");
  }
  await expect.poll(async () => (await ask()).status, { timeout: 5_000 }).toBe(200);
}, 180_000);
