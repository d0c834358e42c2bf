import { readFile } from "node:fs/promises";
import { buildASTSchema, findBreakingChanges, lexicographicSortSchema, parse, printSchema } from "graphql";
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
