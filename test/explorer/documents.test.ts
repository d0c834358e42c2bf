import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "explorer", "documents");
const schema = buildASTSchema(parse(typeDefs));

test.each(readdirSync(folder))("%s asks only for what the schema has", (file) => {
  expect(validate(schema, parse(readFileSync(join(folder, file), "utf8")))).toEqual([]);
});
