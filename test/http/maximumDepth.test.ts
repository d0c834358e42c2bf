import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { maximumDepth } from "../../src/http/maximumDepth.ts";

const schema = buildSchema("type Query { name: String, partOf: Query }");

function errors(query: string, most = 3): readonly string[] {
  return validate(schema, parse(query), [maximumDepth(most)]).map(({ message }) => message);
}

test.each([
  ["fields", "{ name partOf { partOf { name } } }"],
  ["an inline fragment", "{ partOf { ... { name } } }"],
  ["a fragment", "{ ...f } fragment f on Query { name }"],
  ["a fragment that is spread twice", "{ ...f ...f } fragment f on Query { name }"],
  ["fragments in a circle", "{ ...f } fragment f on Query { ...f }"],
  ["a fragment that is not there", "{ ...f }"],
])("lets through %s within the limit", (_, query) => {
  expect(errors(query)).toEqual([]);
});

test.each([
  ["fields", "{ partOf { partOf { partOf { name } } } }"],
  ["an inline fragment", "{ partOf { partOf { ... { name } } } }"],
  ["a fragment", "{ partOf { ...f } } fragment f on Query { name }"],
  ["fragments within fragments", "{ ...f } fragment f on Query { ...g } fragment g on Query { name }"],
  ["a fragment that was spread less deep before", "{ ...f partOf { ...f } } fragment f on Query { name }"],
  ["what is asked of one type", '{ __type(name: "Query") { fields { type { name } } } }'],
  ["what is asked of the schema", "{ __schema { types { fields { name } } } }"],
])("refuses %s beyond it", (name, query) => {
  const found = name === "fragments within fragments" ? 5 : 4;
  expect(errors(query)).toEqual([`Query depth limit of 3 exceeded, found ${found}.`]);
});

test("lets through what every tool asks, at the depth that the server allows", () => {
  expect(errors(getIntrospectionQuery(), 30)).toEqual([]);
});

test("refuses each operation that is too deep", () => {
  expect(errors("query A { partOf { partOf { partOf { name } } } } query B { name }")).toHaveLength(1);
});
