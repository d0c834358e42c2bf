import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const documents = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "cypher/README.md"];

const textOf = (document: string) => readFile(join(root, document), "utf8");

/** What a page links to in the repository, and what it names as a path of it. */
function pathsIn(document: string, text: string): string[] {
  const folder = join(root, document, "..");
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = ""]) =>
    join(folder, path),
  );
  const named = [...text.matchAll(/`((?:src|cypher|schema|seeds|test)\/[\w./-]+)`/g)].map(([, path = ""]) =>
    join(root, path),
  );
  return [...linked, ...named];
}

describe.each(documents)("%s", (document) => {
  test("names only what is there", async () => {
    const paths = pathsIn(document, await textOf(document));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("names only commands that package.json has", async () => {
    const text = await textOf(document);
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });
});

test("ARCHITECTURE.md tells of every folder of src, and of every version that is held", async () => {
  const text = await textOf("ARCHITECTURE.md");
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const untold = folders.map(({ name }) => `\`src/${name}\``).filter((name) => !text.includes(name));
  expect(untold).toEqual([]);
  const held = Object.keys(packageJson.overrides).filter((name) => !text.includes(`\`${name}\``));
  expect(held).toEqual([]);
});
