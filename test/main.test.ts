import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { defaultCacheDirectory } from "../src/config.ts";
import { silentStages } from "../src/local-neo4j/Stages.ts";
import { startLocalNeo4j } from "../src/local-neo4j/startLocalNeo4j.ts";
import { type Program, runProgram } from "./support/program.ts";

let dataDirectory: string;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "paradiplomacy-main-"));
});

afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

async function agreements(program: Program): Promise<unknown> {
  const [, url = ""] = await program.prints(/GraphQL\s+(http:\S+)/);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ agreements { totalCount } }" }),
  });
  return ((await response.json()) as { data: { agreements: { totalCount: number } } }).data.agreements
    .totalCount;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Those of Neo4j's web server, which are named after it. */
async function temporaryFolders(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("jetty-")).sort();
}

async function neo4jProcessId(): Promise<number> {
  const { processId } = JSON.parse(await readFile(join(dataDirectory, "running.json"), "utf8")) as {
    processId: number;
  };
  return processId;
}

test("npm start: from nothing to an answer; killed, it leaves no Neo4j; started again, it keeps everything", async () => {
  const env = { PORT: "0", PARADIPLOMACY_DATA_DIRECTORY: dataDirectory };
  const temporary = await temporaryFolders();
  let password: string;
  {
    await using program = runProgram("main.ts", env);
    expect(await agreements(program)).toBe(198);
    expect(program.output()).toMatch(/Neo4j Browser\s+http:\/\/localhost:\d+\/browser\//);
    const [, guide = ""] = await program.prints(/with a guide\s+http:\S+&cmd=guide&arg=(http:\S+)/);
    expect(await (await fetch(guide)).text()).toContain("<slide");
    expect(program.output()).toMatch(/user\s+neo4j/);
    expect(program.output()).toMatch(/Starting Neo4j [\d.]+: [\d.]+ s/);

    const [, passwordFile = ""] = await program.prints(/password\s+in the file (.+)/);
    password = await readFile(passwordFile, "utf8");
    expect(program.output()).not.toContain(password.trim());
    if (process.platform !== "win32") expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);

    const processId = await neo4jProcessId();
    expect(isAlive(processId)).toBe(true);
    program.process.kill("SIGKILL");
    await expect.poll(() => isAlive(processId), { timeout: 30_000 }).toBe(false);
    expect(await temporaryFolders()).toEqual(temporary);
  }
  {
    await using program = runProgram("main.ts", env);
    expect(await agreements(program)).toBe(198);
    expect(program.output()).toContain("nothing was changed");
    expect(program.output()).not.toMatch(/Fetching Neo4j.*MB/);
    expect(await readFile(join(dataDirectory, "neo4j-password"), "utf8")).toBe(password);

    const processId = await neo4jProcessId();
    program.process.kill("SIGINT");
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(isAlive(processId)).toBe(false);
  }
}, 180_000);

describe("with NEO4J_URI", () => {
  test("uses that server, starts none, and writes only when told to", async () => {
    const directory = await mkdtemp(join(tmpdir(), "paradiplomacy-external-"));
    {
      await using server = await startLocalNeo4j({
        dataDirectory: directory,
        cacheDirectory: defaultCacheDirectory(),
        boltPort: 0,
        httpPort: 0,
        stages: silentStages,
      });
      const driver = neo4j.driver(server.boltUri, neo4j.auth.basic(server.username, server.password), {
        disableLosslessIntegers: true,
      });
      const count = async (cypher: string) => (await driver.executeQuery(cypher)).records.length;
      const env = {
        PORT: "0",
        NEO4J_URI: server.boltUri,
        NEO4J_USER: server.username,
        NEO4J_PASSWORD: server.password,
      };
      {
        await using program = runProgram("main.ts", env);
        await program.prints(/run "npm run seed"/);
        await program.prints(/Neo4j\s+bolt:\S+, as set in NEO4J_URI/);
        await program.prints(/Browser guide\s+:guide http:\S+guide\.en\.html in Neo4j Browser/);
        expect(program.output()).not.toContain("Starting Neo4j");
        expect(await count("MATCH (n) RETURN n")).toBe(0);
        expect(await count("SHOW CONSTRAINTS")).toBe(0);

        await using seed = runProgram("cli/seed.ts", env);
        await seed.prints(/Written: 198 agreements/);
        expect((await seed.exited).code).toBe(0);
        expect(await agreements(program)).toBe(198);
      }
      await using again = runProgram("cli/seed.ts", env);
      await again.prints(/Nothing to do: the graph holds 198 agreements/);
      await driver.close();
    }
    await rm(directory, { recursive: true });
  }, 120_000);

  test("wrong credentials end with one message", async () => {
    const { uri } = inject("neo4j");
    await using program = runProgram("main.ts", { PORT: "0", NEO4J_URI: uri, NEO4J_PASSWORD: "wrong" });
    expect((await program.exited).code).toBe(1);
    expect(program.output()).toMatch(/refuses user "neo4j".*Check NEO4J_USER and NEO4J_PASSWORD\./s);
    expect(program.output()).not.toMatch(/\.ts:|node_modules/);
  });
});

test("a port in use is told before anything is started", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await using program = runProgram("main.ts", {
    PORT: String(port),
    PARADIPLOMACY_DATA_DIRECTORY: dataDirectory,
  });
  expect((await program.exited).code).toBe(1);
  expect(program.output()).toContain(`port ${port} of 127.0.0.1: another program uses it`);
  expect(program.output()).not.toMatch(/Starting Neo4j|\.ts:/);
  other.close();
});

test("a setting that cannot be read is named, with what it should be", async () => {
  await using program = runProgram("main.ts", { PORT: "http" });
  expect((await program.exited).code).toBe(1);
  expect(program.output()).toContain('PORT must be a whole number from 0 to 65535, but is "http".');
});
