import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { projectQueries } from "../support/projectQueries.ts";

test.each(projectQueries.map(({ cypher, parameters }) => [cypher.name, cypher, parameters] as const))(
  "%s takes what its schema says",
  (_name, cypher, parameters) => {
    expect([...cypher.parameters].sort()).toEqual(Object.keys(parameters.shape).sort());
  },
);

test("every statement below cypher/ is used: defined as a query, or run by the import", async () => {
  const defined = projectQueries.map(({ cypher }) => cypher.name);
  const reads = Object.values(cypherTexts).filter(({ access }) => access === "READ");
  expect(reads.map(({ name }) => name).sort()).toEqual(defined.sort());

  const imports = Object.values(cypherTexts).filter(({ file }) => file.startsWith("cypher/import/"));
  const folder = new URL("../../src/import/", import.meta.url);
  const code = (
    await Promise.all((await readdir(folder)).map((file) => readFile(new URL(file, folder), "utf8")))
  ).join("\n");
  expect(imports.filter(({ name }) => !code.includes(`"${name}"`)).map(({ file }) => file)).toEqual([]);
});
