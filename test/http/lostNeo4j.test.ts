import { expect, test } from "vitest";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { startOwnNeo4j } from "../support/ownNeo4j.ts";
import { startTestServer } from "../support/testServer.ts";

const FROZEN_MS = 15_000;

/** Asks one question, and tells how it was answered. */
async function ask(url: string) {
  const askedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ countries { totalCount } }" }),
  });
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const retryAfter = response.headers.get("retry-after");
  const code = body.errors?.[0]?.extensions.code;
  return { status: response.status, retryAfter, code, tookMs: performance.now() - askedAt };
}

/** Eight clients ask at once; each must hear within ten seconds that Neo4j does not answer. */
async function expectRefusals(url: string): Promise<void> {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(url)));
  for (const { tookMs, ...answer } of answers) {
    expect(answer).toEqual({ status: 503, retryAfter: "5", code: "DATABASE_UNAVAILABLE" });
    expect(tookMs).toBeLessThan(10_000);
  }
}

test("a frozen or killed Neo4j is answered for with 503 in time, then at once, and with data once it is back", async () => {
  const notes: string[] = [];
  await using neo4j = await startOwnNeo4j({ stages: { ...silentStages, note: (text) => notes.push(text) } });
  await using graph = new Graph(neo4j.address, { queryTimeoutMs: 10_000 });
  await using server = await startTestServer(graph, { shared: true });
  expect((await ask(server.url)).status).toBe(200);

  process.kill(neo4j.processId, "SIGSTOP");
  const frozenAt = performance.now();
  try {
    await expectRefusals(server.url);
    expect((await ask(server.url)).tookMs).toBeLessThan(1_000);
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, frozenAt + FROZEN_MS - performance.now()));
  } finally {
    process.kill(neo4j.processId, "SIGCONT");
  }
  await expect.poll(async () => (await ask(server.url)).status, { timeout: 5_000 }).toBe(200);

  process.kill(neo4j.processId, "SIGKILL");
  await expect.poll(() => notes).toEqual(["Neo4j ended by itself (SIGKILL). It is started again."]);
  await expectRefusals(server.url);
  await expect.poll(async () => (await ask(server.url)).status, { timeout: 60_000 }).toBe(200);
  await expect.poll(() => notes.at(-1), { timeout: 10_000 }).toBe("Neo4j answers again.");
}, 180_000);
