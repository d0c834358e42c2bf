/**
 * For maintainers, when moving to a newer Neo4j: writes down which jars make up the local server, and what each
 * must hash to.
 */
import { compareTexts } from "../domain/compareTexts.ts";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";

const run = promisify(execFile);

const usage = `Usage: npm run lock-neo4j -- --neo4j <version> --browser <version>

Writes src/local-neo4j/neo4j.lock.json: every jar that org.neo4j:neo4j <version> needs at run time and
org.neo4j.client:neo4j-browser <version>, each with its size and SHA-256. Commit the result after \`npm test\`.

  --neo4j    version of Neo4j Community, for example 5.26.30
  --browser  version of Neo4j Browser, for example 5.24.0
  --help     this text

Needs Maven (\`mvn\`) and a JDK, which resolve the transitive dependencies and check what they download against
the repository's own sums; mirrors and proxies are Maven's (settings.xml). Only this command needs them: a start
fetches the jars by the lock alone.`;

const lockFile = new URL("../local-neo4j/neo4j.lock.json", import.meta.url);

const { values } = parseArgs({
  options: { neo4j: { type: "string" }, browser: { type: "string" }, help: { type: "boolean" } },
});

if (values.help === true) {
  console.log(usage);
} else if (values.neo4j === undefined || values.browser === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const artifacts = await resolveArtifacts(values.neo4j, values.browser);
  const lock = { neo4j: values.neo4j, browser: values.browser, artifacts };
  await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  const megabytes = artifacts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(
    `${artifacts.length} jars, ${megabytes.toFixed(0)} MB, written to src/local-neo4j/neo4j.lock.json`,
  );
}

async function resolveArtifacts(neo4j: string, browser: string) {
  const folder = await mkdtemp(join(tmpdir(), "lock-neo4j-"));
  try {
    await writeFile(join(folder, "pom.xml"), projectNeeding(neo4j, browser));
    await copyRuntimeJars(folder);
    const jars = (await readdir(join(folder, "jars"), { recursive: true })).filter((name) =>
      name.endsWith(".jar"),
    );
    const artifacts = await Promise.all(jars.map((jar) => describe(join(folder, "jars"), jar)));
    return artifacts.sort((a, b) => compareTexts(sortKey(a), sortKey(b)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function projectNeeding(neo4j: string, browser: string): string {
  const dependency = (group: string, artifact: string, version: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>lock</artifactId><version>1</version>
  <dependencies>
    ${dependency("org.neo4j", "neo4j", neo4j)}
    ${dependency("org.neo4j.client", "neo4j-browser", browser)}
  </dependencies>
</project>
`;
}

/** In a repository's layout, because a jar's name alone does not say where its version ends. */
async function copyRuntimeJars(folder: string): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", "-Dmdep.useRepositoryLayout=true"];
  const options = [
    "--batch-mode",
    "--quiet",
    "--strict-checksums",
    `-DoutputDirectory=${join(folder, "jars")}`,
  ];
  await run("mvn", [...options, ...goal], { cwd: folder, shell: process.platform === "win32" });
}

/** `jar` is `<group, its dots as folders>/<artifact>/<version>/<artifact>-<version>[-<classifier>].jar`. */
async function describe(folder: string, jar: string) {
  const version = basename(dirname(jar));
  const artifact = basename(dirname(dirname(jar)));
  const group = dirname(dirname(dirname(jar))).replaceAll(/[/\\]/g, ".");
  const classifier = basename(jar, ".jar").slice(`${artifact}-${version}-`.length);
  const content = await readFile(join(folder, jar));
  return {
    group,
    artifact,
    version,
    ...(classifier === "" ? {} : { classifier }),
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content.byteLength,
    ...(hasClassPath(content) ? { namesJars: true } : {}),
  };
}

function hasClassPath(jar: Uint8Array): boolean {
  const manifest = "META-INF/MANIFEST.MF";
  const { [manifest]: content } = unzipSync(jar, { filter: ({ name }) => name === manifest });
  return content !== undefined && /^Class-Path:/m.test(strFromU8(content));
}

function sortKey(artifact: {
  group: string;
  artifact: string;
  version: string;
  classifier?: string;
}): string {
  return [artifact.group, artifact.artifact, artifact.version, artifact.classifier ?? ""].join(":");
}
