import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { examples } from "../src/__generated__/examples.ts";
import { readConfig } from "../src/config.ts";
import { startTestServer } from "./support/testServer.ts";

const root = join(import.meta.dirname, "..");
let readme: string;

beforeAll(async () => {
  readme = await readFile(join(root, "README.md"), "utf8");
});

/** The query and the answer that the README gives under each heading of a question. */
function printedQuestions() {
  const sections = readme.split(/^### /m).slice(1);
  return sections.map((section) => {
    const [, query = "", answer = ""] = /```graphql\n(.*?)```.*?```json\n(.*?)```/s.exec(section) ?? [];
    const title = section.slice(0, section.indexOf("\n"));
    return { title, query: query.trim(), answer: JSON.parse(answer) as unknown };
  });
}

test("has five questions, which are examples of the playground with their stored answers", async () => {
  const questions = printedQuestions();
  expect(questions).toHaveLength(5);
  for (const { title, query, answer } of questions) {
    const example = examples.find((candidate) => candidate.title.en === title);
    expect(query, title).toBe(example?.query);
    const stored = join(root, "src", "playground", "examples", `${example?.name ?? ""}.json`);
    expect(answer, title).toEqual(JSON.parse(await readFile(stored, "utf8")));
  }
});

test("has of each setting of echo what example 30 has", async () => {
  interface Compared {
    readonly agreementsBefore: number;
    readonly agreementsAfter: number;
    readonly rateRatio: number;
    readonly rateRatioInterval: { readonly lower: number; readonly upper: number };
    readonly chanceRatio: number;
    readonly pValue: number;
  }
  const stored = join(root, "src", "playground", "examples", "30-does-diplomacy-echo.json");
  const { data } = JSON.parse(await readFile(stored, "utf8")) as { data: Record<string, Compared> };
  const two = (value: number) => value.toFixed(2);
  const rows = Object.entries(data).flatMap(([name, one]) => {
    if (name === "counted") return [];
    const { rateRatio, rateRatioInterval: interval, chanceRatio, pValue } = one;
    expect(chanceRatio, name).toBeGreaterThan(interval.lower);
    expect(chanceRatio, name).toBeLessThan(interval.upper);
    const ratio = `${two(rateRatio)} (${two(interval.lower)}–${two(interval.upper)})`;
    return [
      [one.agreementsBefore.toFixed(1), one.agreementsAfter.toFixed(1), ratio, two(chanceRatio), two(pValue)],
    ];
  });
  const section = readme.slice(readme.indexOf("## Does diplomacy echo?\n")).split("\n## ")[0] ?? "";
  const printed = section
    .split("\n")
    .filter((line) => /^\| \d+ months/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(4, 9)
        .map((cell) => cell.trim()),
    );
  expect(printed).toHaveLength(16);
  expect(printed.map((row) => row.join(" ")).toSorted()).toEqual(rows.map((row) => row.join(" ")).toSorted());
});

test("the answer that shows where to look next is the server's", async () => {
  const section = readme.slice(readme.indexOf("## Similar and missing\n"));
  const [, query = "", answer = ""] = /```graphql\n(.*?)```.*?```json\n(.*?)```/s.exec(section) ?? [];
  await using server = await startTestServer();
  expect({ data: await server.query(query) }).toEqual(JSON.parse(answer));
});

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
