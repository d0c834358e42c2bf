import { readFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { compareTexts } from "../../src/domain/compareTexts.ts";
import { startSyntheticNeo4j } from "../support/syntheticNeo4j.ts";
import { openBenchDatabase } from "./benchGraph.ts";
import type { BenchReport, SizeResult } from "./BenchReport.ts";
import { measureGraph } from "./measureGraph.ts";
import type { QueryClass } from "./QueryClass.ts";
import type { Stages } from "../../src/local-neo4j/Stages.ts";
import type { Memory } from "../../src/local-neo4j/neo4jSettings.ts";

export interface BenchOptions {
  /** "paper", or a number of agreements. */
  readonly sizes: readonly string[];
  readonly classes: readonly QueryClass[];
  readonly connections: readonly number[];
  /** What an earlier run measured. */
  readonly kept: readonly SizeResult[];
  /** For each side, case and number of connections. */
  readonly seconds: number;
  /** How many documents of each shape are asked for the first time; 0 for none. */
  readonly firstAsks: number;
  readonly stages: Stages;
}

/** The three sides take turns so many times. */
const ROUNDS = 3;

/** The project's own memory for Neo4j, until it is too little for the graph. */
const ORDINARY_MEMORY: Memory = { heap: "512m", pageCache: "128m" };
const LARGE_MEMORY: Memory = { heap: "8g", pageCache: "2g" };
const LARGE = 100_000;

/** Measures one graph after the other, each on a Neo4j of its own. */
export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const sizes: SizeResult[] = [];
  let neo4jVersion = "";
  for (const size of options.sizes) {
    options.stages.note(`\n${size === "paper" ? "The paper's agreements" : `${size} agreements`}`);
    const { version, ...result } = await measureSize(size, options);
    neo4jVersion = version;
    sizes.push(result);
  }
  return {
    machine: { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, memoryBytes: totalmem() },
    versions: { Node: process.versions.node, Neo4j: neo4jVersion, ...(await packageVersions()) },
    seconds: options.seconds,
    rounds: ROUNDS,
    connections: options.connections,
    sizes: withKept(sizes, options.kept),
  };
}

/** What of an earlier run was not measured anew stays, in the order of agreements and of classes. */
function withKept(sizes: readonly SizeResult[], kept: readonly SizeResult[]): SizeResult[] {
  const measured = new Set(sizes.map(({ size }) => size));
  return [
    ...sizes.map((size) =>
      withKeptCases(
        size,
        kept.find((earlier) => earlier.size === size.size),
      ),
    ),
    ...kept.filter(({ size }) => !measured.has(size)),
  ].sort((one, other) => one.agreements - other.agreements);
}

function withKeptCases(size: SizeResult, earlier: SizeResult | undefined): SizeResult {
  if (earlier === undefined) return size;
  const { startedAt } = earlier;
  const measured = new Set(size.cases.map(({ letter }) => letter));
  const kept = earlier.cases
    .filter(({ letter }) => !measured.has(letter))
    .map((benchCase) => ({ startedAt, ...benchCase }));
  const cases = [...size.cases, ...kept].sort((one, other) => compareTexts(one.letter, other.letter));
  const firstAsks = size.firstAsks ?? earlier.firstAsks;
  return { ...size, cases, ...(firstAsks && { firstAsks }) };
}

async function measureSize(size: string, options: BenchOptions): Promise<SizeResult & { version: string }> {
  const agreements = size === "paper" ? 0 : Number(size);
  const neo4jMemory = agreements >= LARGE ? LARGE_MEMORY : ORDINARY_MEMORY;
  const startedAt = new Date().toISOString();
  const loadedFrom = performance.now();
  await using neo4j = await startSyntheticNeo4j({ agreements, memory: neo4jMemory, stages: options.stages });
  const loadSeconds = (performance.now() - loadedFrom) / 1000;
  const counts = await countNodes(neo4j.address);
  const measurements = await measureGraph(neo4j.address, counts.agreements, {
    ...options,
    rounds: ROUNDS,
    log: (line) => options.stages.note(line),
  });
  return { size, startedAt, ...counts, loadSeconds, neo4jMemory, ...measurements, version: neo4j.version };
}

async function countNodes(address: Parameters<typeof openBenchDatabase>[0]) {
  await using database = openBenchDatabase(address);
  const count = async (label: string) =>
    Number((await database.rows(`MATCH (node:${label}) RETURN count(node) AS count`))[0]?.["count"]);
  return {
    agreements: await count("Agreement"),
    municipalities: await count("Municipality"),
    partnerCities: await count("PartnerCity"),
  };
}

const PACKAGES = ["@neo4j/graphql", "@apollo/server", "graphql", "neo4j-driver", "express", "autocannon"];

async function packageVersions(): Promise<Record<string, string>> {
  const file = new URL("../../package.json", import.meta.url);
  const { dependencies, devDependencies } = JSON.parse(await readFile(file, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  return Object.fromEntries(
    PACKAGES.map((name) => [name, { ...dependencies, ...devDependencies }[name] ?? ""]),
  );
}
