import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, readdir, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { fetchNeo4j, type FetchOptions } from "../../src/local-neo4j/fetchNeo4j.ts";
import { jarNameOf, neo4jLock } from "../../src/local-neo4j/neo4jLock.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import {
  brokenOff,
  corrupt,
  fakeRepository,
  halfThenSilence,
  inFull,
  notFound,
  type FakeRepository,
} from "./fakeRepository.ts";
import { recordingStages } from "./recordingStages.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";

function optionsFor(repository: FakeRepository, cacheDirectory: string): FetchOptions {
  return {
    cacheDirectory,
    stages: silentStages,
    lock: repository.lock,
    mavenRepository: repository.url,
    environment: {},
    stallTimeoutMs: 400,
    retryPauseMs: 20,
  };
}

async function expectComplete(repository: FakeRepository, options: FetchOptions): Promise<void> {
  const { jars, directory } = await fetchNeo4j(options);
  const contents = await Promise.all(jars.map((jar) => readFile(jar)));
  expect(contents).toEqual(repository.artifacts.map((artifact) => repository.contentOf(artifact)));
  expect((await readdir(directory)).sort()).toEqual(["lib", "verified.json"]);
  expect(await readdir(join(directory, "lib"))).toHaveLength(repository.artifacts.length);
}

test("the committed lock names each jar once, with its sum", () => {
  const names = neo4jLock.artifacts.map(jarNameOf);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(`neo4j-${neo4jLock.neo4j}.jar`);
  expect(names).toContain(`neo4j-browser-${neo4jLock.browser}.jar`);
  for (const { sha256, bytes } of neo4jLock.artifacts) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes).toBeGreaterThan(0);
  }
});

test("an empty cache gets every jar; a second start asks for none", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const stages = recordingStages();
  const options = { ...optionsFor(repository, cache.path), stages };
  await expectComplete(repository, options);
  const first = await fetchNeo4j(options);
  expect(await fetchNeo4j(options)).toEqual(first);
  expect(repository.requests).toHaveLength(repository.artifacts.length);
  expect(stages.titles).toEqual(["Fetching Neo4j 1.0 (6 of 6 jars)"]);
});

test("a truncated, a corrupt and a missing jar are fetched again, and no other", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  const { jars } = await fetchNeo4j(options);
  repository.requests.length = 0;
  const [truncated, overwritten, missing, touched] = jars as [string, string, string, string];
  await truncate(truncated, 100);
  await writeFile(overwritten, Buffer.alloc((await stat(overwritten)).size));
  await rm(missing);
  await utimes(touched, 1, 1);
  await expectComplete(repository, options);
  expect(repository.requests.sort()).toEqual(repository.artifacts.slice(0, 3).map(jarNameOf).sort());
});

test("jars without a record of their verification are checked, not trusted", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  const { jars, directory } = await fetchNeo4j(options);
  repository.requests.length = 0;
  await writeFile(join(directory, "verified.json"), '{"half": ');
  await writeFile(jars[4] ?? "", Buffer.alloc(repository.artifacts[4]?.bytes ?? 0));
  await expectComplete(repository, options);
  expect(repository.requests).toEqual([jarNameOf(repository.artifacts[4] ?? repository.artifacts[0])]);
});

test("what an interrupted start left half-written is thrown away", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  const { directory } = await fetchNeo4j(options);
  await mkdir(join(directory, "partial"));
  await writeFile(join(directory, "partial", "jar-1-1.0.jar.left"), "half");
  await rm(join(directory, "lib", "jar-1-1.0.jar"));
  await expectComplete(repository, options);
});

test.for([
  ["a corrupt answer", corrupt],
  ["a connection that breaks off", brokenOff],
  ["a connection that falls silent", halfThenSilence],
  ["a jar that is not there for a moment", notFound],
] as const)("%s is tried again", async ([, answer]) => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  repository.answerNext(answer);
  await expectComplete(repository, optionsFor(repository, cache.path));
  expect(repository.requests).toHaveLength(repository.artifacts.length + 1);
});

test("a repository that never gives the right content ends in one message; the next start goes on", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  repository.answerAll(corrupt);
  await expect(fetchNeo4j(options)).rejects.toMatchObject({
    code: "DOWNLOAD_FAILED",
    message: expect.stringMatching(/org\.example\.jars:jar-\d:1\.0.*SHA-256.*HTTPS_PROXY.*copy /s) as string,
  });
  repository.answerAll(inFull);
  await expectComplete(repository, options);
});

test("without a network the message says what was tried and that a copied cache works", async () => {
  await using cache = await temporaryDirectory();
  const repository = await fakeRepository();
  const options = optionsFor(repository, cache.path);
  await repository[Symbol.asyncDispose]();
  await expect(fetchNeo4j(options)).rejects.toMatchObject({
    code: "DOWNLOAD_FAILED",
    message: expect.stringContaining(`copy ${cache.path}`) as string,
  });
});

test("the proxy of the environment is asked, and its refusal is passed on", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const targets: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    targets.push(url);
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const mavenRepository = "https://repository.invalid/maven";
  const options = { ...optionsFor(repository, cache.path), mavenRepository, environment: { HTTPS_PROXY } };
  await expect(fetchNeo4j(options)).rejects.toThrow(/proxy 127\.0\.0\.1:\d+: expected .* but got 407/);
  expect(new Set(targets)).toEqual(new Set(["repository.invalid:443"]));
  proxy.close();
});

test("of two starts at once one waits, says so, and fetches nothing", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  repository.answerAll((response, content) => void pause(300).then(() => response.end(content)));
  const stages = recordingStages();
  const starts = [fetchNeo4j({ ...options, stages }), fetchNeo4j({ ...options, stages })];
  const [one, other] = await Promise.all(starts);
  expect(other).toEqual(one);
  expect(stages.notes).toEqual(["Another start is fetching Neo4j; waiting for it."]);
  expect(repository.requests).toHaveLength(repository.artifacts.length);
  await expectComplete(repository, options);
});

test("a process killed during its download leaves a cache that the next start repairs", async () => {
  await using repository = await fakeRepository();
  await using cache = await temporaryDirectory();
  const options = optionsFor(repository, cache.path);
  repository.answerAll((response, content) =>
    (content.byteLength < 2_003 ? halfThenSilence : inFull)(response, content),
  );
  const script = new URL("fetchAndWait.ts", import.meta.url).pathname;
  const given = JSON.stringify({ ...options, stallTimeoutMs: 60_000, stages: undefined });
  const child = spawn(process.execPath, ["--import", "tsx/esm", script, given], { stdio: "ignore" });
  const lib = async () => {
    const versions = (await readdir(cache.path)).filter((name) => !name.endsWith(".lock"));
    return readdir(join(cache.path, versions[0] ?? "", "lib")).catch(() => []);
  };
  await expect.poll(async () => (await lib()).length, { timeout: 20_000 }).toBe(3);
  child.kill("SIGKILL");
  await once(child, "exit");
  repository.answerAll(inFull);
  repository.requests.length = 0;
  await expectComplete(repository, options);
  expect(repository.requests).toHaveLength(3);
});

test("a cache folder that can't be made is named", async () => {
  await using repository = await fakeRepository();
  await using folder = await temporaryDirectory();
  const file = join(folder.path, "file");
  await writeFile(file, "");
  await expect(fetchNeo4j(optionsFor(repository, file))).rejects.toMatchObject({
    code: "CACHE_DIRECTORY_UNUSABLE",
    message: expect.stringContaining(file) as string,
  });
});
