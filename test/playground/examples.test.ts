import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { getOperationAST, parse, validate, buildSchema, Kind, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../src/__generated__/examples.ts";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "playground", "examples");
const schema = buildSchema(typeDefs);
let server: TestServer;
let versions: string[];
/** In the order of the examples; a few at once, since most of the time goes into planning, for which there are two cores. */
const answers: PromiseSettledResult<Record<string, unknown>>[] = [];
const AT_ONCE = 4;

beforeAll(async () => {
  server = await startTestServer();
  for (let first = 0; first < examples.length; first += AT_ONCE) {
    const asked = examples.slice(first, first + AT_ONCE);
    answers.push(
      ...(await Promise.allSettled(asked.map(({ query, variables }) => server.query(query, variables)))),
    );
  }
  const { datasets } = await server.query<{ datasets: { nodes: { version: string }[] } }>(
    "{ datasets { nodes { version } } }",
  );
  versions = datasets.nodes.map(({ version }) => version);
});

afterAll(() => server.close());

/**
 * Citations name the day of access, and the version of the data, which every change of a seed changes; addresses are those
 * of the server.
 */
function withoutChanges(answer: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const changing = [
    ...versions.map((version) => [version, "0123456789ab"] as const),
    [server.url, "http://localhost:4000"] as const,
    [`year = {${today.slice(0, 4)}}`, "year = {2026}"] as const,
    [today, "2026-01-01"] as const,
    [today.replaceAll("-", "/"), "2026/01/01"] as const,
  ];
  return changing.reduce((text, [found, fixed]) => text.replaceAll(found, fixed), answer);
}

function isNothing(value: unknown): boolean {
  return value === null || (value as { totalCount?: number }).totalCount === 0;
}

// After a review of the new answers, "npx vitest run test/playground --update" stores them.
describe("each example is answered as its stored answer says", () => {
  test.each(examples)("$name: $title.en", async ({ name }) => {
    const asked = answers[examples.findIndex((example) => example.name === name)];
    if (asked?.status !== "fulfilled") throw asked?.reason;
    const data = asked.value;
    expect(Object.values(data).filter(isNothing)).toEqual([]);
    const answer = withoutChanges(`${JSON.stringify({ data }, null, 2)}\n`);
    await expect(answer).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  test("and there is no answer without its example", async () => {
    const files = await readdir(folder);
    const stored = files.filter((file) => file.endsWith(".json"));
    const expected = examples.map(({ name }) => `${name}.json`);
    expect(stored.filter((file) => !expected.includes(file))).toEqual([]);
  });
});

describe("the gallery", () => {
  test("has at least twenty, each one named operation, told apart by its name and its titles", () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
    const names = examples.map(({ query }) => getOperationAST(parse(query))?.name?.value);
    for (const list of [
      names,
      examples.map(({ title }) => title.tr),
      examples.map(({ title }) => title.en),
    ]) {
      expect(new Set(list).size).toBe(examples.length);
    }
    expect(names).not.toContain(undefined);
  });

  test.each(examples)("$name is explained in words of the schema", ({ query, title, explanation }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const words = new Set(schemaWords());
    for (const language of ["tr", "en"] as const) {
      expect(title[language]).not.toBe("");
      const named = [...explanation[language].matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
      expect(
        named.filter((word) => /^\w+$/.test(word) && !words.has(word) && !CODES.has(word)),
        language,
      ).toEqual([]);
    }
  });

  test("asks for all that the schema is for", () => {
    const asked = new Set<string>();
    for (const { query } of examples)
      visit(parse(query), { Field: ({ name }) => void asked.add(name.value) });
    const purposes =
      "search resolve agreements municipality partnerCity province countries sharingPartners summits people timeline " +
      "period agreementsWithin layers claims recomputation editorialNotes statistics paths network measures exports " +
      "citeAs echo citations groundOf printed";
    expect(purposes.split(" ").filter((field) => !asked.has(field))).toEqual([]);
  });
});

/** Values of a scalar, not names of the schema. */
const CODES = new Set(["KZ"]);

/** Names of fields, arguments, types and enum values. */
function schemaWords(): string[] {
  const words: string[] = [];
  visit(parse(typeDefs), {
    enter(node) {
      if (node.kind === Kind.NAME) words.push(node.value);
    },
  });
  return words;
}
