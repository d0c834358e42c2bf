import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../local-neo4j/temporaryDirectory.ts";
import { testSuites } from "./testSuites.ts";

test("a test file belongs where what it imports, directly or through others, has to run", async () => {
  await using project = await temporaryDirectory();
  const write = async (path: string, text: string) => {
    const file = join(project.path, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await write("src/launch.ts", 'import {\n  spawn,\n} from "node:child_process";\n');
  await write(
    "src/pure.ts",
    'import { join } from "node:path";\nimport type { Child } from "node:child_process";\n',
  );
  await write(
    "test/support/graph.ts",
    'import { inject } from "vitest";\nexport const uri = () => inject("neo4j");\n',
  );
  await write("test/support/server.ts", 'export { uri } from "./graph.ts";\n');
  await write(
    "test/pure.test.ts",
    'import "../src/pure.ts";\nimport type { Uri } from "./support/graph.ts";\n',
  );
  await write("test/asks.test.ts", 'import { uri } from "./support/server.ts";\n');
  await write("test/asksItself.test.ts", 'import { inject } from "vitest";\nconst uri = inject("neo4j");\n');
  await write(
    "test/starts.test.ts",
    'import "./support/server.ts";\nconst { launch } = await import("../src/launch.ts");\n',
  );
  await write("test/browser/page.test.ts", 'import { chromium } from "playwright-core";\n');
  await write("test/all.sweep.test.ts", 'import "../src/launch.ts";\n');
  await write("test/bench/load.test.ts", "");

  expect(testSuites(project.path)).toEqual({
    unit: ["test/pure.test.ts"],
    graph: ["test/asks.test.ts", "test/asksItself.test.ts"],
    system: ["test/browser/page.test.ts", "test/starts.test.ts"],
    sweeps: ["test/all.sweep.test.ts"],
  });
});

test("in this project, what asks Neo4j or starts it is in no suite that goes without", () => {
  const { unit, graph, system, sweeps } = testSuites(join(import.meta.dirname, "..", ".."));
  expect(unit).toContain("test/domain/foldName.test.ts");
  expect(graph).toContain("test/http/startApi.test.ts");
  expect(system).toEqual(expect.arrayContaining(["test/main.test.ts", "test/browser/explorer.test.ts"]));
  expect(sweeps).toContain("test/contract/plans.sweep.test.ts");
});
