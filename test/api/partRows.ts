import {
  buildSchema,
  getNamedType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { plannerOf } from "../../src/reading/BackgroundPlanner.ts";
import type { TestServer } from "../support/testServer.ts";

const schema = buildSchema(typeDefs);

/** How nodes of the types are reached whose rows are read in part. */
export const ways: Readonly<Record<string, (selection: string) => string>> = {
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

/** The fields of such a type that can be asked for without arguments. */
export function fieldsOf(type: string): string[] {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  return fields.filter(({ args }) => !args.some(isRequiredArgument)).map(({ name }) => name);
}

/** Asks for these fields of a type, and for all values or ids of what they are. */
export function queryFor(type: string, fields: readonly string[]): string {
  const object = schema.getType(type) as GraphQLObjectType;
  const way = ways[type] as (selection: string) => string;
  return way(fields.map((field) => `${field} ${below(object, field)}`).join(" "));
}

/** The answer once the document has a statement of its own, which reads of rows what is wanted. */
export async function partRows(server: TestServer, query: string): Promise<object> {
  const ask = () => server.query(`{ ${query} }`);
  await ask();
  await ask();
  await plannerOf(server.graph).settled();
  return ask();
}

/** The same answer from whole rows: of what introspection needs, look-ahead knows nothing. */
export async function wholeRows(server: TestServer, query: string): Promise<object> {
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
