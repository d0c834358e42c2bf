import { readdir } from "node:fs/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";
import { columnsOf, expectColumns } from "../support/expectColumns.ts";
import { projectQueries } from "../support/projectQueries.ts";

let driver: Driver;

beforeAll(() => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});

afterAll(() => driver.close());

describe("each query", () => {
  test.each(projectQueries.map((query) => [query.cypher.name, query] as const))(
    "%s takes what its schema says, and without any switch returns what its other one says",
    async (_name, { cypher, parameters, row }) => {
      expect([...cypher.parameters].sort()).toEqual(Object.keys(parameters.shape).sort());
      await expectColumns(driver, { cypher, row }, {});
    },
  );
});

test("every statement below cypher/ is used: defined as a query, or run by the import", async () => {
  const defined = projectQueries.map(({ cypher }) => cypher.name);
  const reads = Object.values(cypherTexts).filter(({ access }) => access === "READ");
  expect(reads.map(({ name }) => name).sort()).toEqual(defined.sort());

  const imports = Object.values(cypherTexts).filter(({ file }) => file.startsWith("cypher/import/"));
  const { readFile } = await import("node:fs/promises");
  const folder = new URL("../../src/import/", import.meta.url);
  const code = (
    await Promise.all((await readdir(folder)).map((file) => readFile(new URL(file, folder), "utf8")))
  ).join("\n");
  expect(imports.filter(({ name }) => !code.includes(`"${name}"`)).map(({ file }) => file)).toEqual([]);
});

test("every statement of the import can be planned", async () => {
  const imports = Object.values(cypherTexts).filter(({ file }) => file.startsWith("cypher/import/"));
  expect(imports.length).toBeGreaterThan(10);
  for (const cypher of imports) await columnsOf(driver, writeCypher(cypher, { parameters: {} }));
});
