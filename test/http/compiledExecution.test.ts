import { ApolloServer } from "@apollo/server";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../src/__generated__/examples.ts";
import { compiledExecution } from "../../src/http/compiledExecution.ts";
import type { Context } from "../../src/reading/context.ts";
import { plannerOf } from "../../src/reading/BackgroundPlanner.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

async function answersOf(query: string, variables: Record<string, unknown> = {}) {
  const answers: unknown[] = [];
  // First by the loaders, then compiled, then with what look-ahead reads in one statement, once that is planned.
  for (let time = 0; time < 4; time++) {
    await plannerOf(server.graph).settled();
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    answers.push({ status: response.status, text: await response.text() });
  }
  return answers;
}

describe("a document that is asked again has the same answer, to the letter", () => {
  const sameEachTime = async (query: string, variables?: Record<string, unknown>) => {
    const [first, ...later] = await answersOf(query, variables);
    for (const answer of later) expect(answer).toEqual(first);
  };

  test.each(examples.map(({ name, query }) => [name, query]))("%s", (_, query) => sameEachTime(query));

  test("introspection", () => sameEachTime(getIntrospectionQuery()));

  const seki = 'id: "partner-city/az-seki"';
  test.each([
    ["an argument that is refused", "{ agreements(first: 501) { totalCount } countries { totalCount } }"],
    [
      "one of a field below lists",
      "{ countries(first: 2) { nodes { id agreements(first: -1) { totalCount } } } }",
    ],
    ["a node that is not there", '{ municipality(id: "municipality/tr-nowhere") { name } }'],
    [
      "aliases and a fragment",
      `{ a: partnerCity(${seki}) { ...f } b: partnerCity(${seki}) { ...f } } fragment f on PartnerCity { id __typename }`,
    ],
    [
      "inline fragments",
      '{ nodes(ids: ["partner-city/az-seki", "country/az", "nothing"]) { id ... on Country { code } ... on PartnerCity { country { code } } } }',
    ],
    [
      "cursors",
      "{ agreements(first: 3) { edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }",
    ],
    [
      "no operation of that name",
      "query One { countries { totalCount } } query Two { countries { totalCount } }",
    ],
  ])("%s", (_, query) => sameEachTime(query));

  test.each([
    ["a variable of another type", { first: "three" }],
    ["a variable that is missing", {}],
    ["a list that is too long", { first: 501 }],
    ["a variable that is left out by a directive", { first: 2, without: true }],
    ["a variable that is put in by a directive", { first: 2, without: false }],
  ])("%s", (_, variables) =>
    sameEachTime(
      "query ($first: Int!, $without: Boolean = false) { agreements(first: $first) { nodes { id date @skip(if: $without) { edtf } } } }",
      variables,
    ),
  );
});

describe("what is compiled", () => {
  /** Whether graphql-jit calls the resolver, for each time that the query is asked. */
  async function compiledWhenAsked(query: string, times: number): Promise<boolean[]> {
    const schema = makeExecutableSchema({
      typeDefs: `
        interface Node { stack: String!, other: Node }
        type One implements Node { stack: String!, other: Node }
        type Two implements Node { stack: String!, other: Node }
        type Query { node: Node }
      `,
      resolvers: {
        Node: { __resolveType: () => "One" },
        Query: { node: () => ({ stack: String(new Error().stack) }) },
      },
    });
    const apollo = new ApolloServer<Context>({ gateway: compiledExecution(schema) });
    await apollo.start();
    const answers: boolean[] = [];
    for (let time = 0; time < times; time++) {
      const { body } = await apollo.executeOperation({ query }, { contextValue: {} as Context });
      if (body.kind !== "single") throw new Error("expected one result");
      answers.push(JSON.stringify(body.singleResult.data).includes("graphql-jit"));
    }
    await apollo.stop();
    return answers;
  }

  test("a document from the second time on", async () => {
    expect(await compiledWhenAsked("{ node { stack } }", 3)).toEqual([false, true, true]);
  });

  test("not one that would be too large, since each object may be of two types", async () => {
    const nested = (depth: number): string =>
      depth === 0 ? "stack" : `stack other { ${nested(depth - 1)} }`;
    expect(await compiledWhenAsked(`{ node { ${nested(8)} } }`, 2)).toEqual([false, true]);
    expect(await compiledWhenAsked(`{ node { ${nested(11)} } }`, 2)).toEqual([false, false]);
  });

  test("not one whose introspection would be too large", async () => {
    const nested = (depth: number): string =>
      depth === 0 ? "name" : `a: ofType { ${nested(depth - 1)} } b: ofType { ${nested(depth - 1)} }`;
    const asking = (depth: number) => `{ __type(name: "One") { ${nested(depth)} } node { stack } }`;
    expect(await compiledWhenAsked(asking(7), 2)).toEqual([false, true]);
    expect(await compiledWhenAsked(asking(10), 2)).toEqual([false, false]);
  });

  test("not one whose fragments would be too large", async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, index) =>
        `fragment f${index} on One { stack a: other { ...f${index + 1} } b: other { ...f${index + 1} } }`,
    );
    const query = `{ node { ...f0 } } ${fragments.join(" ")} fragment f12 on One { stack }`;
    expect(await compiledWhenAsked(query, 2)).toEqual([false, false]);
  });
});
