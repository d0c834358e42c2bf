import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

function post(body: string): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
}

async function expectRefused(response: Response, code: string): Promise<void> {
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining("200 levels") as string, extensions: { code } }],
  });
}

test("variables and literals that are nested too deep are refused with the limit", async () => {
  const query = JSON.stringify("query ($x: AgreementFilter) { agreements(filter: $x) { totalCount } }");
  await expectRefused(
    await post(`{"query": ${query}, "variables": {"x": ${nested(90_000)}}}`),
    "BAD_USER_INPUT",
  );
  for (const literal of [nested(20_000), "{a:".repeat(20_000) + "1" + "}".repeat(20_000)]) {
    const document = JSON.stringify({ query: `{ agreements(filter: ${literal}) { totalCount } }` });
    await expectRefused(await post(document), "GRAPHQL_PARSE_FAILED");
  }
  const inAddress = new URLSearchParams({ query: "{ agreements { totalCount } }" }).toString();
  await expectRefused(
    await fetch(`${server.url}/graphql?${inAddress}&variables=${nested(3_000)}`, {
      headers: { "apollo-require-preflight": "yes" },
    }),
    "BAD_USER_INPUT",
  );
});

test("brackets in strings and comments are not nesting", async () => {
  const query = `{ # ${"[".repeat(300)}\n search(query: "${"(".repeat(300)}\\"") { totalCount } agreements { totalCount } }`;
  const response = await post(JSON.stringify({ query }));
  expect(await response.text()).not.toContain("levels");
});

test("introspection counts like the rest, and what tools ask passes", async () => {
  const whole = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect((await post(JSON.stringify({ query: whole }))).status).toBe(200);
  const types = "__schema { types { fields { args { name } } } }";
  const aliases = Array.from({ length: 100 }, (_, index) => `a${String(index)}: ${types}`).join(" ");
  const [tooMany] = await server.errors(`{ ${aliases} }`);
  expect(tooMany?.message).toContain("the most that it may is 500000");
  const deep = `{ __type(name: "Query") { ${"ofType { ".repeat(150)} name ${"}".repeat(150)} } }`;
  const [tooDeep] = await server.errors(deep);
  expect(tooDeep?.message).toMatch(/depth/i);
});
