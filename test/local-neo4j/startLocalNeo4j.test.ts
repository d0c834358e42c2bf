import { execFile } from "node:child_process";
import { once } from "node:events";
import { link, mkdir, readFile, readdir, rename, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { defaultCacheDirectory } from "../../src/config.ts";
import { classDataSharing } from "../../src/local-neo4j/classDataSharing.ts";
import { getJava } from "../../src/local-neo4j/getJava.ts";
import { fetchNeo4j, type InstalledNeo4j } from "../../src/local-neo4j/fetchNeo4j.ts";
import type { Java } from "../../src/local-neo4j/findJava.ts";
import { isAlive } from "../../src/local-neo4j/isAlive.ts";
import { jvmArguments } from "../../src/local-neo4j/neo4jSettings.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import {
  startLocalNeo4j,
  type LocalNeo4jOptions,
  type RunningNeo4j,
} from "../../src/local-neo4j/startLocalNeo4j.ts";
import { killed, processesWith, runScript, untilGone } from "./processes.ts";
import { recordingStages } from "./recordingStages.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";
import { script, withoutJava } from "./withoutJava.ts";

const run = promisify(execFile);
const posix = process.platform !== "win32";

function optionsIn(dataDirectory: string): LocalNeo4jOptions {
  return { dataDirectory, cacheDirectory: defaultCacheDirectory(), stages: silentStages };
}

async function query(server: RunningNeo4j, text: string, as: Partial<RunningNeo4j> = {}): Promise<unknown[]> {
  const { username, password } = { ...server, ...as };
  const driver = neo4j.driver(server.boltUri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  try {
    const database = text.startsWith("ALTER") ? "system" : "neo4j";
    const { records } = await driver.executeQuery(text, {}, { database });
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

async function occupiedPort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  await once(server.listen(0), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return { port: address.port, server };
}

function outsideAddresses(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.filter(({ internal }) => !internal).map(({ address }) => address);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
}

async function modeOf(file: string): Promise<string> {
  return ((await stat(file)).mode & 0o777).toString(8);
}

describe("the local Neo4j", () => {
  test("starts, keeps to itself, stops, and has everything again after a restart", async () => {
    await using folder = await temporaryDirectory();
    const options = optionsIn(join(folder.path, "with a space", "data"));
    const [bolt, http] = [await occupiedPort(), await occupiedPort()];
    const first = await startLocalNeo4j({ ...options, boltPort: bolt.port, httpPort: http.port });
    try {
      expect(first.boltUri).not.toContain(`:${bolt.port}`);
      expect(first.browserUrl).not.toContain(`:${http.port}`);
      expect(await query(first, "CREATE (n:Kept {value: 1}) RETURN n.value")).toEqual([1]);
      expect(await (await fetch(first.browserUrl)).text()).toContain("<title>Neo4j Browser</title>");
      await expect(query(first, "RETURN 1", { password: "neo4j" })).rejects.toThrow(/unauthorized/i);

      const httpPort = new URL(first.browserUrl).port;
      for (const address of outsideAddresses()) {
        const host = address.includes(":") ? `[${address}]` : address;
        expect(await answers(`http://${host}:${httpPort}/`)).toBe(false);
        expect(await answers(`http://${host}:${new URL(first.boltUri).port}/`)).toBe(false);
      }
      if (posix) {
        expect(await modeOf(first.passwordFile)).toBe("600");
        expect(await modeOf(options.dataDirectory)).toBe("700");
      }
      expect((await readFile(first.passwordFile, "utf8")).trim()).toBe(first.password);
      expect(await readdir(join(options.dataDirectory, "data", "dbms"))).toEqual([]);

      await expect(startLocalNeo4j(options)).rejects.toMatchObject({
        code: "DATA_DIRECTORY_LOCKED",
        message: expect.stringMatching(
          new RegExp(
            `${options.dataDirectory}.*process ${first.processId}, started by process ${process.pid}`,
          ),
        ) as string,
      });
      expect(await query(first, "MATCH (n:Kept) RETURN n.value")).toEqual([1]);
    } finally {
      await Promise.all([first.stop(), first.stop(), first[Symbol.asyncDispose]()]);
      for (const { server } of [bolt, http]) server.close();
    }
    expect(await first.exited).toMatchObject({ code: 0, signal: null });
    expect(isAlive(first.processId)).toBe(false);
    expect(await answers(first.browserUrl)).toBe(false);
    expect(await readdir(join(options.dataDirectory, "conf"))).toEqual([]);

    await using second = await startLocalNeo4j(options);
    expect(second.password).toBe(first.password);
    expect(await query(second, "MATCH (n:Kept) RETURN n.value")).toEqual([1]);

    await query(second, `ALTER CURRENT USER SET PASSWORD FROM "${second.password}" TO "changed-by-hand"`);
    await second.stop();
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: "WRONG_CREDENTIALS",
      message: expect.stringContaining(second.passwordFile) as string,
    });
  }, 120_000);

  test.skipIf(!posix)(
    "goes with its parent, ready or not, and the next start follows at once",
    async () => {
      await using folder = await temporaryDirectory();
      const options = { ...optionsIn(join(folder.path, "data")), stages: undefined };
      await using early = runScript("holdNeo4j.ts", options);
      const jvm = () => processesWith(`@${options.dataDirectory}`).at(0);
      await expect.poll(jvm, { timeout: 20_000 }).toBeDefined();
      const starting = jvm() ?? 0;
      await killed(early);
      await using late = runScript("holdNeo4j.ts", options);
      const ready = Number(await late.nextLine());
      expect(isAlive(starting)).toBe(false);
      await killed(late);
      await untilGone(ready);
      expect(processesWith(options.dataDirectory)).toEqual([]);
    },
    120_000,
  );

  // Two things in one test, since each start without an archive of classes takes long.
  test.skipIf(!posix)(
    "runs on a private Java that it fetches where there is none, also when the archive of classes brings it down",
    async () => {
      await using folder = await temporaryDirectory();
      const cacheDirectory = await linkedCache(join(folder.path, "cache"));
      const environment = await withoutJava(join(folder.path, "bin"));
      const stages = recordingStages();
      const memory = { heap: "400m", pageCache: "64m" };
      const dataDirectory = join(folder.path, "data");
      const options = { dataDirectory, cacheDirectory, environment, stages, memory };
      const java = await getJava(options);
      expect(stages.titles).toContainEqual(expect.stringMatching(/^Fetching Java 21 .* by python3 -m pip$/));
      const installed = await fetchNeo4j(options);
      await expectClassesKept(java, installed, folder.path);

      await failWith("-XX:SharedArchiveFile", java);
      const training = await classDataSharing(installed, java, jvmArguments(memory));
      const archive = training.archive ?? "";
      await training.finish(false);
      await writeFile(archive, "damaged");
      // As if another start were making it anew: this one then does neither, which is quicker.
      const claim = archive.replace(/jsa$/, "training");
      await writeFile(claim, String(process.pid));

      const server = await startLocalNeo4j(options);
      const runtime = "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes";
      expect(JSON.stringify(await query(server, runtime))).toContain(join(cacheDirectory, "java"));
      expect(await readdir(dirname(archive))).toEqual([basename(claim)]);

      process.kill(server.processId, "SIGKILL");
      const report = await server.exited;
      expect(report).toMatchObject({ code: null, signal: "SIGKILL" });
      expect(report.logTail).toContain("Started.");
      await server.stop();
    },
    240_000,
  );

  test("a setting that Neo4j refuses is told in its own words", async () => {
    await using folder = await temporaryDirectory();
    const options = { ...optionsIn(join(folder.path, "data")), browserSettings: { "browser.no_such": "1" } };
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: "START_FAILED",
      message: expect.stringMatching(/ended with code 1 before it answered.*browser\.no_such/s) as string,
    });
    expect(processesWith(folder.path)).toEqual([]);
  }, 60_000);

  test("a start that takes too long is ended", async () => {
    await using folder = await temporaryDirectory();
    const options = { ...optionsIn(join(folder.path, "data")), readyTimeoutMs: 500 };
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: "START_TIMEOUT",
      message: expect.stringContaining("Neo4j did not answer within 0.5 s") as string,
    });
    expect(processesWith(folder.path)).toEqual([]);
  }, 60_000);
});

/** Java reads the archive that it makes of some of Neo4j's classes: with `on`, it ends when it can't. */
async function expectClassesKept({ path }: Java, { jars }: InstalledNeo4j, folder: string): Promise<void> {
  const archive = join(folder, "classes.jsa");
  const program = ["-cp", jars.join(delimiter), "io.netty.util.Version"];
  await run(path, [`-XX:ArchiveClassesAtExit=${archive}`, ...program]);
  await run(path, [`-XX:SharedArchiveFile=${archive}`, "-Xshare:on", ...program]);
}

/** From now on, this Java falls over an option as over a damaged file. */
async function failWith(option: string, { path }: Java): Promise<void> {
  const fail = `echo "# A fatal error has been detected by the Java Runtime Environment:"; kill -ABRT $$`;
  await rename(path, `${path}.real`);
  await script(
    path,
    `case "$1" in @*) ! grep -q -e ${option} "\${1#@}" || { ${fail}; } ;; esac\nexec "$0.real" "$@"`,
  );
}

/** The jars of the usual cache under another path, with their dates, so that nothing has to be fetched or hashed. */
async function linkedCache(cacheDirectory: string): Promise<string> {
  const { directory, jars } = await fetchNeo4j({
    cacheDirectory: defaultCacheDirectory(),
    stages: silentStages,
  });
  const copy = join(cacheDirectory, basename(directory));
  await mkdir(join(copy, "lib"), { recursive: true });
  for (const jar of jars) await link(jar, join(copy, "lib", basename(jar)));
  await writeFile(join(copy, "verified.json"), await readFile(join(directory, "verified.json")));
  return dirname(copy);
}
