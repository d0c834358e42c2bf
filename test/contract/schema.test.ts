import { readdir, readFile } from "node:fs/promises";
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  lexicographicSortSchema,
  type NameNode,
  parse,
  printSchema,
  type StringValueNode,
  validateSchema,
  visit,
} from "graphql";
import { expect, test } from "vitest";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { resolvers } from "../../src/api/resolvers.ts";

const current = buildASTSchema(parse(typeDefs));

test("breaks nothing of the published schema", async () => {
  const published = await readFile(new URL("publishedSchema.graphql", import.meta.url), "utf8");
  expect(findBreakingChanges(buildASTSchema(parse(published)), current)).toEqual([]);
});

test("is published as it is", async () => {
  await expect(printSchema(lexicographicSortSchema(current))).toMatchFileSnapshot("publishedSchema.graphql");
});

test("describes each type, field, argument and value", () => {
  const bare: string[] = [];
  const check = (node: { readonly name: NameNode; readonly description?: StringValueNode | undefined }) => {
    if (node.description === undefined || node.description.value === "") bare.push(node.name.value);
  };
  visit(parse(typeDefs), {
    ScalarTypeDefinition: check,
    ObjectTypeDefinition: check,
    InterfaceTypeDefinition: check,
    UnionTypeDefinition: check,
    EnumTypeDefinition: check,
    InputObjectTypeDefinition: check,
    FieldDefinition: check,
    InputValueDefinition: check,
    EnumValueDefinition: check,
  });
  expect(bare).toEqual([]);
});

test("is valid as it is written, with what is generated beside it", async () => {
  const folder = new URL("../../schema/", import.meta.url);
  const files = (await readdir(folder)).map((name) => new URL(name, folder));
  const generated = new URL("../../src/__generated__/schema.graphql", import.meta.url);
  const texts = await Promise.all([...files, generated].map((file) => readFile(file, "utf8")));
  expect(validateSchema(buildSchema(texts.join("\n")))).toEqual([]);
});

test("resolves no field that it does not have", () => {
  for (const [typeName, fields] of resolvers.flatMap((map) => Object.entries(map))) {
    const type = current.getType(typeName);
    expect(type, typeName).toBeDefined();
    if (type === undefined || !("getFields" in type) || !(fields instanceof Object)) continue;
    const unknown = Object.keys(fields).filter(
      (field) => !field.startsWith("__") && !(field in type.getFields()),
    );
    expect(unknown, typeName).toEqual([]);
  }
});
