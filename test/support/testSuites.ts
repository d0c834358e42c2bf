import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * What a test file needs, from little to much: nothing beside Node, the Neo4j that all share, processes that it starts
 * itself. What sweeps over everything there is takes minutes and says so in its name, `….sweep.test.ts`.
 */
export type TestSuite = "unit" | "graph" | "system" | "sweeps";

/** What only those import that start another process, a browser for one. */
const STARTS_PROCESSES = ["node:child_process", "playwright-core"];
/** How a test gets at the shared Neo4j. */
const USES_SHARED_NEO4J = /^import\s[^;]*\binject\b[^;]*from "vitest"/m;

/**
 * The test files of each suite, by what they import, directly or through others, so that none has to be told where it
 * belongs. Paths begin at `root`.
 */
export function testSuites(root: string): Record<TestSuite, string[]> {
  const suites: Record<TestSuite, string[]> = { unit: [], graph: [], system: [], sweeps: [] };
  const folder = join(root, "test");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join("test", name).split(sep).join("/");
    if (path.endsWith(".test.ts") && !path.startsWith("test/bench/")) suites[suiteOf(root, path)].push(path);
  }
  return suites;
}

function suiteOf(root: string, path: string): TestSuite {
  if (path.endsWith(".sweep.test.ts")) return "sweeps";
  const { files, packages } = reachedFrom(join(root, path));
  if (STARTS_PROCESSES.some((name) => packages.has(name))) return "system";
  const ofTests = [...files].filter((file) => relative(root, file).startsWith("test"));
  return ofTests.some((file) => USES_SHARED_NEO4J.test(contentOf(file).text)) ? "graph" : "unit";
}

interface Content {
  readonly text: string;
  /** What it imports at run time, as it is written. */
  readonly imports: readonly string[];
}

const contents = new Map<string, Content>();
const importOrExport =
  /^(?:import|export)\s(?!type\s)[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gm;

function contentOf(file: string): Content {
  let content = contents.get(file);
  if (content === undefined) {
    const text = readFileSync(file, "utf8");
    const imports = [...text.matchAll(importOrExport)].map(
      ([, one, other, late]) => one ?? other ?? late ?? "",
    );
    content = { text, imports };
    contents.set(file, content);
  }
  return content;
}

function reachedFrom(file: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set([file]);
  const packages = new Set<string>();
  for (const each of files) {
    for (const specifier of contentOf(each).imports) {
      if (!specifier.startsWith(".")) packages.add(specifier);
      else if (specifier.endsWith(".ts")) {
        const imported = join(dirname(each), specifier);
        if (existsSync(imported)) files.add(imported);
      }
    }
  }
  return { files, packages };
}
