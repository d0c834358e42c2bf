import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { defaultCacheDirectory, readConfig } from "../../src/config.ts";
import { downloadJar } from "../../src/local-neo4j/downloadJar.ts";
import { getJava } from "../../src/local-neo4j/getJava.ts";
import { jarNameOf, type LockedArtifact } from "../../src/local-neo4j/neo4jLock.ts";
import { repositoryAgent } from "../../src/local-neo4j/repositoryAgent.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import lock from "./gephi.lock.json" with { type: "json" };

const run = promisify(execFile);
const source = join(import.meta.dirname, "GephiReader.java");

/** What Gephi made of a file. */
export interface GephiGraph {
  /** Warnings and errors of its importer. */
  readonly issues: readonly string[];
  /** Whether it has a timeline. */
  readonly dynamic: boolean;
  readonly timeFormat: string;
  readonly timeRepresentation: string;
  readonly nodes: readonly (GephiElement & { readonly x: number; readonly y: number })[];
  readonly edges: readonly (GephiElement & {
    readonly source: string;
    readonly target: string;
    readonly directed: boolean;
    readonly kind: string | null;
    readonly weight: number;
  })[];
}

interface GephiElement {
  readonly id: string;
  readonly label: string | null;
  /** Days of ISO 8601; null when open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Opens each text with Gephi's own importer for files with that ending, without a screen. */
export async function readByGephi(
  texts: readonly { readonly extension: string; readonly text: string }[],
): Promise<GephiGraph[]> {
  const { path: java } = await getJava({
    environment: process.env,
    cacheDirectory: defaultCacheDirectory(),
    stages: silentStages,
  });
  const [toolkit, compiler] = [await jar(lock.toolkit), await jar(lock.compiler)];
  const folder = await mkdtemp(join(tmpdir(), "gephi-reader-"));
  try {
    // A compiler of its own, since what runs Neo4j may be a Java that has none.
    await run(java, ["-jar", compiler, "-17", "-proc:none", "-d", folder, "-cp", toolkit, source]);
    const files = texts.map(({ extension }, index) => join(folder, `${index}.${extension}`));
    await Promise.all(texts.map(({ text }, index) => writeFile(files[index] ?? "", text)));
    const options = ["-Djava.awt.headless=true", `-Duser.home=${folder}`, "-Duser.timezone=UTC"];
    const { stdout } = await run(
      java,
      [...options, "-cp", [toolkit, folder].join(delimiter), "GephiReader", ...files],
      { maxBuffer: 2 ** 28 },
    );
    return JSON.parse(stdout) as GephiGraph[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The jar in this user's cache, fetched when it is not there yet. */
async function jar(artifact: LockedArtifact): Promise<string> {
  const directory = join(defaultCacheDirectory(), "gephi");
  const file = join(directory, jarNameOf(artifact));
  // It only appears there whole and checked.
  if (existsSync(file)) return file;
  const partialDirectory = join(directory, "partial");
  await mkdir(partialDirectory, { recursive: true });
  const connections = repositoryAgent(process.env, 1);
  try {
    await downloadJar(artifact, {
      directory,
      partialDirectory,
      repository: readConfig().mavenRepository,
      agent: connections.agent,
      signal: new AbortController().signal,
      stallTimeoutMs: 20_000,
      retryPauseMs: 500,
      onBytes: () => undefined,
    });
  } finally {
    connections.close();
  }
  return file;
}
