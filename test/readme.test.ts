import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples } from "../src/__generated__/examples.ts";
import { readConfig } from "../src/config.ts";
import { startTestServer, type TestServer } from "./support/testServer.ts";

const root = join(import.meta.dirname, "..");
let readme: string;
let server: TestServer;

beforeAll(async () => {
  readme = await readFile(join(root, "README.md"), "utf8");
  server = await startTestServer();
});

afterAll(() => server.close());

/** The query and the answer that the README gives under the heading of an example. */
function printedExample(title: string): { query: string; answer: unknown } {
  const section = readme.slice(readme.indexOf(`## ${title}\n`));
  const [, query = "", answer = ""] = /```graphql\n(.*?)```.*?```json\n(.*?)```/s.exec(section) ?? [];
  return { query: query.trim(), answer: JSON.parse(answer) as unknown };
}

test("has five questions, which are the playground's first tabs", () => {
  const titles = [...readme.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(examples.slice(0, 5).map(({ title }) => title));
});

test.each(examples.slice(0, 5).map((example) => [example.title, example] as const))(
  "%s",
  async (title, example) => {
    const printed = printedExample(title);
    expect(`# ${title}\n${printed.query}`).toBe(example.query);
    expect({ data: await server.query(printed.query) }).toEqual(printed.answer);
  },
);

test("the answer that shows where to look next is the server's", async () => {
  const printed = printedExample("Similar and missing");
  expect({ data: await server.query(printed.query) }).toEqual(printed.answer);
});

test.each(examples.slice(5).map((example) => [example.title, example.query] as const))(
  "the playground's example answers: %s",
  async (_title, query) => {
    const data = await server.query(query);
    expect(Object.values(data).every((value) => value !== null)).toBe(true);
  },
);

test("names every setting, with its default", () => {
  const { port, host, queryTimeoutMs } = readConfig({});
  for (const [name, value] of Object.entries({ PORT: port, HOST: host, QUERY_TIMEOUT_MS: queryTimeoutMs })) {
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` .*\\| ${value} +\\|`));
  }
});

test("refers to files that exist", async () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(2);
  const { access } = await import("node:fs/promises");
  for (const path of links) await access(join(root, path));
});

test("speaks of scripts that exist", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: object };
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
});
