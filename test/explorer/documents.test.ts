import { buildASTSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import * as documents from "../../src/__generated__/explorerDocuments.ts";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";

const schema = buildASTSchema(parse(typeDefs));

test.each(Object.entries(documents))("%s asks only for what the schema has", (_, { text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test("a document brings the fragments of its fragments along", () => {
  const { definitions } = parse(documents.graphDocument.text);
  const names = definitions.map((definition) => "name" in definition && definition.name.value);
  expect(names.sort()).toEqual([
    "DateParts",
    "DrawnAgreement",
    "DrawnMunicipality",
    "DrawnPlace",
    "ExplorerGraph",
  ]);
});
