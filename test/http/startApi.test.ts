import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApi } from "../../src/http/startApi.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

describe("GraphQL over HTTP", () => {
  test("passes the audits of its specification", async () => {
    const results = await Promise.all(
      serverAudits({ url: `${server.url}/graphql` }).map((audit) => audit.fn()),
    );
    const failed = results.filter((result) => result.status === "error" || result.status === "warn");
    // Apollo Server answers a request with errors in it with 400 under application/json too, as it may.
    expect(failed.map(({ id }) => id).sort()).toEqual(["572B", "7B9B", "FDE2"]);
    expect(failed.filter(({ status }) => status === "error")).toEqual([]);
  });

  test("refuses what is not JSON, and what is too long, without a page or a stack", async () => {
    const bodies = [
      '{"query": ',
      JSON.stringify({ query: `{ countries { totalCount } } #${"x".repeat(300_000)}` }),
    ];
    for (const body of bodies) {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const text = await response.text();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
      expect(text).not.toMatch(/node_modules|\.ts|at /);
    }
  });
});

describe("limits", () => {
  test("a page has at most 500 edges", async () => {
    const [error] = await server.errors("{ agreements(first: 501) { totalCount } }");
    expect(error).toMatchObject({
      message: expect.stringContaining('"first" must be from 0 to 500, but got 501') as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
    await server.query("{ agreements(first: 500) { totalCount } }");
  });

  test("a document has at most 4000 tokens", async () => {
    const [error] = await server.errors(`{ ${"countries { totalCount } ".repeat(1200)} }`);
    expect(error?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
    expect(error?.message).toContain("4000 tokens");
  });

  test("a document is at most 30 fields deep", async () => {
    const deep = (levels: number): string => (levels === 0 ? "name" : `partOf { ${deep(levels - 1)} }`);
    const [error] = await server.errors(`{ partnerCity(id: "partner-city/az-baku") { ${deep(40)} } }`);
    expect(error?.message).toMatch(/depth/i);
    await server.query(`{ partnerCity(id: "partner-city/az-baku") { ${deep(20)} } }`);
  });

  test("an operation cannot ask for millions of objects, whether in the document or by variables", async () => {
    const query = `query ($first: Int!) {
      agreements(first: $first) { nodes { partnerCity { agreements(first: $first) { nodes { municipality { agreements(first: $first) { nodes { id } } } } } } } }
    }`;
    const [error] = await server.errors(query, { first: 500 });
    expect(error?.message).toContain("the most that it may is 500000");
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    await server.query(query, { first: 3 });
  });
});

describe("errors", () => {
  test.each([
    ["{ agreements(first: -1) { totalCount } }", '"first" must be from 0 to 500, but got -1'],
    ['{ agreements(first: "ten") { totalCount } }', "Int cannot represent"],
    ['{ agreements(after: "garbage") { totalCount } }', '"after" must be a cursor'],
    ['{ agreements(filter: { partnerCountry: "AZE" }) { totalCount } }', "such as AZ"],
    ['{ agreements(filter: { dateFrom: "1993-13" }) { totalCount } }', "Expected a date such as 1993-12-04"],
    ["{ agreements(filter: { dateFrom: 1993 }) { totalCount } }", "Expected a date such as 1993-12-04"],
    [
      '{ agreements(filter: { province: "Ankara" }) { totalCount } }',
      "Expected an ISO 3166-2 code such as TR-06",
    ],
    ["{ agreements(orderBy: { field: SIZE }) { totalCount } }", 'Value "SIZE" does not exist'],
    ["{ agreements(filter: { city: 1 }) { totalCount } }", 'Field "city" is not defined'],
    ['{ search(text: "  ") { totalCount } }', '"text" must have 1 to 200 characters'],
    ['{ search(text: "!!!") { totalCount } }', '"text" must have 1 to 200 characters'],
    [`{ search(text: "${"a".repeat(201)}") { totalCount } }`, "with 201"],
    [
      `{ municipality(id: "municipality/tr-konya") { sharingPartners(minimumShared: 0) { totalCount } } }`,
      '"minimumShared" must be 1 or more',
    ],
  ])("%s is BAD_USER_INPUT", async (query, message) => {
    const [error] = await server.errors(query);
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("a bad variable gets the same code as a bad literal", async () => {
    const [error] = await server.errors(
      "query ($date: EDTF) { agreements(filter: { dateFrom: $date }) { totalCount } }",
      {
        date: "next year",
      },
    );
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.message).toContain('but got "next year"');
  });

  test("a cursor of another order is refused", async () => {
    const { agreements } = await server.query<{ agreements: { pageInfo: { endCursor: string } } }>(
      "{ agreements(first: 1) { pageInfo { endCursor } } }",
    );
    const [error] = await server.errors(
      "query ($after: String) { agreements(after: $after, orderBy: { field: PRINTED }) { totalCount } }",
      {
        after: agreements.pageInfo.endCursor,
      },
    );
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("an unknown field is GRAPHQL_VALIDATION_FAILED, with a suggestion", async () => {
    const [error] = await server.errors("{ agreement { totalCount } }");
    expect(error?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    const [misspelt] = await server.errors("{ agreementz { totalCount } }");
    expect(misspelt?.message).toMatch(/Did you mean .*"agreements"/);
  });

  test("a mutation and a subscription are refused", async () => {
    for (const query of ["mutation { delete }", "subscription { changes }"]) {
      const [error] = await server.errors(query);
      expect(error?.message).toContain("This graph can only be read");
      expect(error?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    }
  });

  test("with Neo4j gone, says so without an address, and /health is 503", async () => {
    const graph = new Graph(
      { uri: "bolt://127.0.0.1:9", username: "neo4j", password: "none" },
      { queryTimeoutMs: 1_000 },
    );
    await using lonely = await startTestServer(graph);
    const [error] = await lonely.errors("{ countries { totalCount } }");
    expect(error?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    expect(error?.message).not.toContain("127.0.0.1");
    expect((await fetch(`${lonely.url}/health`)).status).toBe(503);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test("an unexpected error is logged whole and told as internal", async () => {
    const graph = new Proxy(server.graph, {
      get: (target, name) =>
        name === "read"
          ? () => Promise.reject(new Error("MATCH (secret) in /some/file.ts"))
          : (Reflect.get(target, name) as unknown),
    });
    const api = await startApi({
      graph,
      host: "127.0.0.1",
      port: 0,
      logError: (error) => logged.push(error),
    });
    const logged: unknown[] = [];
    const response = await fetch(`${api.url.replace("localhost", "127.0.0.1")}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ countries { totalCount } }" }),
    });
    const text = await response.text();
    await api.stop();
    expect(text).not.toContain("secret");
    expect(text).not.toContain("file.ts");
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(String(logged[0])).toContain("MATCH (secret)");
  });
});

test("a port in use is named, with the way out", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  try {
    await expect(
      startApi({ graph: server.graph, host: "127.0.0.1", port, logError: () => undefined }),
    ).rejects.toThrow(
      `port ${port} of 127.0.0.1: another program uses it. Choose another port, for example PORT=${port + 1} npm start.`,
    );
  } finally {
    other.close();
  }
});
