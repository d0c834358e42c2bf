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

  const agreements = (type: string) =>
    `query ($x: ${type}) { agreements(filter: $x, first: 2) { totalCount nodes { id } } }`;
  const resolved = "query ($x: [NameInput!]!) { resolve(names: $x) { name match { node { id } } } }";
  test.each<[string, string, Record<string, unknown>]>([
    ["an empty list for an input object", agreements("AgreementFilter"), { x: [] }],
    ["a list of one for an input object", agreements("AgreementFilter"), { x: [{ table: 2 }] }],
    ["a text for an input object", agreements("AgreementFilter"), { x: "AZ" }],
    ["null for an input object", agreements("AgreementFilter"), { x: null }],
    ["null for one that must be", agreements("AgreementFilter!"), { x: null }],
    ["nothing for one that must be", agreements("AgreementFilter!"), {}],
    ["nothing where there is a default", agreements('AgreementFilter = { partnerCountry: "az" }'), {}],
    ["null where there is a default", agreements('AgreementFilter = { partnerCountry: "az" }'), { x: null }],
    ["a date by default", agreements('AgreementFilter = { dateFrom: "2010" }'), {}],
    ["an unknown field", agreements("AgreementFilter"), { x: { country: "AZ" } }],
    ["a field of prototypes", agreements("AgreementFilter"), { x: { constructor: "AZ" } }],
    ["a field that is null", agreements("AgreementFilter"), { x: { partnerCountry: null, table: 2 } }],
    ["an empty list of codes", agreements("AgreementFilter"), { x: { partnerCountries: [] } }],
    ["a single code for a list", agreements("AgreementFilter"), { x: { partnerCountries: "az" } }],
    ["null in a list of codes", agreements("AgreementFilter"), { x: { partnerCountries: ["az", null] } }],
    ["a list in a list of codes", agreements("AgreementFilter"), { x: { partnerCountries: [["az"]] } }],
    ["a list for a code", agreements("AgreementFilter"), { x: { partnerCountry: ["az"] } }],
    ["an object for a code", agreements("AgreementFilter"), { x: { partnerCountry: {} } }],
    ["a single enum for a list", agreements("AgreementFilter"), { x: { municipalityKinds: "TOWN" } }],
    ["an unknown enum", agreements("AgreementFilter"), { x: { municipalityKinds: ["town"] } }],
    ["an enum of prototypes", agreements("AgreementFilter"), { x: { municipalityKinds: "toString" } }],
    ["a number for an enum", agreements("AgreementFilter"), { x: { municipalityKinds: 1 } }],
    ["a number as a text", agreements("AgreementFilter"), { x: { table: "2" } }],
    ["a number with a fraction", agreements("AgreementFilter"), { x: { table: 2.5 } }],
    ["a number that is whole", agreements("AgreementFilter"), { x: { table: 2.0 } }],
    ["a number that is too large", agreements("AgreementFilter"), { x: { table: 2 ** 31 } }],
    ["a list for a number", agreements("AgreementFilter"), { x: { table: [2] } }],
    ["a text for a truth", agreements("AgreementFilter"), { x: { repeats: "true" } }],
    ["a number for a truth", agreements("AgreementFilter"), { x: { repeats: 1 } }],
    ["a number for an id", agreements("AgreementFilter"), { x: { partnerCity: 7 } }],
    ["a truth for an id", agreements("AgreementFilter"), { x: { partnerCity: true } }],
    ["a date that is none", agreements("AgreementFilter"), { x: { dateFrom: "2010-13" } }],
    [
      "a range that ends before it begins",
      agreements("AgreementFilter"),
      { x: { dateFrom: "2010", dateUntil: "2005" } },
    ],
    ["a variable that is not declared", agreements("AgreementFilter"), { y: 1 }],
    ["a single name for a list", resolved, { x: { name: "Şeki", country: "AZ" } }],
    ["a text for a list of objects", resolved, { x: "Şeki" }],
    ["null in a list of objects", resolved, { x: [null] }],
    ["a list in a list of objects", resolved, { x: [[{ name: "Şeki" }]] }],
    ["a required field that is missing", resolved, { x: [{ country: "AZ" }] }],
    ["a required field that is null", resolved, { x: [{ name: null }] }],
    [
      "a latitude as a text",
      resolved,
      { x: [{ name: "Şeki", near: { latitude: "41.19", longitude: "47.17" } }] },
    ],
    [
      "a latitude beyond the pole",
      resolved,
      { x: [{ name: "Şeki", near: { latitude: 91, longitude: 47 } }] },
    ],
    ["an empty list for a point", resolved, { x: [{ name: "Şeki", near: [] }] }],
    [
      "a variable within an object, left out",
      "query ($c: CountryCode, $d: [CountryCode!]) { agreements(filter: { partnerCountry: $c, partnerCountries: $d }) { totalCount } }",
      {},
    ],
    [
      "a variable within an object, null",
      "query ($c: CountryCode) { agreements(filter: { partnerCountry: $c, table: 2 }) { totalCount } }",
      { c: null },
    ],
    [
      "a variable within a list, left out",
      "query ($c: CountryCode!) { agreements(filter: { partnerCountries: [$c] }) { totalCount } }",
      {},
    ],
    [
      "a single variable for a list",
      "query ($c: [CountryCode!]) { timeline(countries: $c) { totalCount } }",
      { c: "az" },
    ],
    [
      "null where the argument has a default",
      "query ($n: Int = 2) { agreements(first: $n) { nodes { id } } }",
      { n: null },
    ],
    [
      "nothing where variable and argument have defaults",
      "query ($n: Int = 2) { agreements(first: $n) { nodes { id } } }",
      {},
    ],
    [
      "a default of a field of an input object",
      "query ($o: AgreementOrder) { agreements(orderBy: $o, first: 2) { nodes { id } } }",
      { o: { field: "DATE" } },
    ],
    [
      "null for such a field",
      "query ($o: AgreementOrder) { agreements(orderBy: $o, first: 2) { nodes { id } } }",
      { o: { field: "DATE", direction: null } },
    ],
  ])("%s", (_, query, variables) => sameEachTime(query, variables));
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
