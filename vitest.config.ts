import { defineConfig } from "vitest/config";
import { testSuites } from "./test/support/testSuites.ts";

// The better of Java's two compilers would take much of two cores for a speed that comes after the tests. Without it, Java
// keeps so little room for compiled code that it stops compiling halfway.
process.env["JDK_JAVA_OPTIONS"] ??= "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

const suites = testSuites(import.meta.dirname);
const globalSetup = ["test/support/globalSetup.ts"];

export default defineConfig({
  // Node resolves graphql to its CommonJS build; Vite would take the other, and two builds do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    // A stored answer that is missing is no answer: only --update writes.
    update: "none",
    // On two cores Vitest would take one: while one file waits for Neo4j, another can go on.
    maxWorkers: 2,
    // To load all modules anew for each file takes longer than many a file. What they keep, files of a worker share.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "unit", include: suites.unit } },
      { extends: true, test: { name: "graph", include: suites.graph, globalSetup } },
      { extends: true, test: { name: "system", include: suites.system, globalSetup } },
      { extends: true, test: { name: "sweeps", include: suites.sweeps, globalSetup } },
    ],
  },
});
