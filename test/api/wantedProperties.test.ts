import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { plannerOf } from "../../src/reading/BackgroundPlanner.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

const schema = buildSchema(typeDefs);

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

/** How nodes of the types are reached whose rows are read in part. */
const ways: Readonly<Record<string, (selection: string) => string>> = {
  Agreement: (selection) => `agreements(first: 500) { edges { cursor node { ${selection} } } }`,
  Municipality: (selection) => `municipalities(first: 500) { edges { cursor node { ${selection} } } }`,
  PartnerCity: (selection) => `partnerCities(first: 500) { edges { cursor node { ${selection} } } }`,
  Country: (selection) => `countries { edges { cursor node { ${selection} } } }`,
  Province: (selection) => `municipalities(first: 500) { nodes { province { ${selection} } } }`,
  Network: (selection) => `network(asOf: "2015-01-01") { ${selection} }`,
  NetworkNode: (selection) => `network(projection: PROVINCES_AND_COUNTRIES) { nodes { ${selection} } }`,
  NetworkEdge: (selection) =>
    `network(asOf: "2015-01-01", projection: MUNICIPALITIES) { edges { ${selection} } }`,
};

const cases = Object.keys(ways).flatMap((type) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name }) => [type, name] as const),
);

describe("a field's answer is the same when rows are read in part as when they are read whole", () => {
  test.each(cases)("%s.%s", async (type, field) => {
    const selection = `${field} ${below(schema.getType(type) as GraphQLObjectType, field)}`;
    const query = (ways[type] as (selection: string) => string)(selection);
    expect(await partRows(query)).toEqual(await wholeRows(query));
  });
});

test.each([
  "municipalities(first: 500) { nodes { tr: name en: name(language: EN) own: name(language: LOCAL) } }",
  "network { nodes { tr: name en: name(language: EN) own: name(language: LOCAL) } }",
])("names in every language: %s", async (query) => {
  expect(await partRows(query)).toEqual(await wholeRows(query));
});

/** The answer once the document has a statement of its own, which reads of rows what is wanted. */
async function partRows(query: string): Promise<object> {
  const ask = () => server.query(`{ ${query} }`);
  await ask();
  await ask();
  await plannerOf(server.graph).settled();
  return ask();
}

/** The same answer from whole rows: of what introspection needs, look-ahead knows nothing. */
async function wholeRows(query: string): Promise<object> {
  const answer = await server.query(`{ ${query} __schema { description } }`);
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "__schema"));
}

/** All values of an object, or the ids of a list's nodes. */
function below(type: GraphQLObjectType, field: string): string {
  const fieldType = getNamedType(type.getFields()[field]?.type);
  if (fieldType === undefined || isLeafType(fieldType)) return "";
  if (!isObjectType(fieldType)) return "{ __typename }";
  const fields = Object.values(fieldType.getFields());
  if (fields.some(({ name }) => name === "pageInfo"))
    return "(first: 3) { totalCount nodes { id } pageInfo { endCursor } }";
  const values = fields.filter(
    ({ type: own, args }) => isLeafType(getNamedType(own)) && !args.some(isRequiredArgument),
  );
  return `{ __typename ${values.map(({ name }) => name).join(" ")} }`;
}
