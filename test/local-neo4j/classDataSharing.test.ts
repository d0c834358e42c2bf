import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { classDataSharing } from "../../src/local-neo4j/classDataSharing.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";

const java = { path: "java", major: 17, identity: "a build of Java" };
const flags = ["-Xmx512m"];

function neo4jIn(directory: string) {
  return { version: "1.0", directory, jars: [join(directory, "a.jar")], fingerprint: "f" };
}

/** What a JVM does with such arguments when it ends. */
async function dump(jvmArguments: readonly string[]): Promise<void> {
  const file = jvmArguments[0]?.replace("-XX:ArchiveClassesAtExit=", "") ?? "";
  await writeFile(file, "classes");
}

describe.skipIf(process.platform === "win32")("classDataSharing", () => {
  test("makes an archive in one run and reads it in the next", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    const first = await classDataSharing(neo4j, java, flags);
    expect(first).toMatchObject({ trains: true });
    await dump(first.jvmArguments);
    await first.finish(true);
    const second = await classDataSharing(neo4j, java, flags);
    expect(second).toMatchObject({ trains: false, archive: first.archive });
    expect(second.jvmArguments).toContain(`-XX:SharedArchiveFile=${first.archive}`);
    expect(await readdir(join(folder.path, "cds"))).toHaveLength(1);
  });

  test("lets one run at a time make it", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    const first = await classDataSharing(neo4j, java, flags);
    expect(await classDataSharing(neo4j, java, flags)).toMatchObject({ trains: false, jvmArguments: [] });
    await first.finish(false);
    expect(await classDataSharing(neo4j, java, flags)).toMatchObject({ trains: true });
  });

  test("never keeps what a run that was cut short has written", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    const first = await classDataSharing(neo4j, java, flags);
    await dump(first.jvmArguments);
    await first.finish(false);
    expect(await readdir(join(folder.path, "cds"))).toEqual([]);
  });

  test("takes over from a process that is gone", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    const first = await classDataSharing(neo4j, java, flags);
    const claim = (first.archive ?? "").replace(/jsa$/, "training");
    const processThatIsGone = 2 ** 22 + 1;
    await writeFile(claim, String(processThatIsGone));
    await writeFile(`${claim}.${processThatIsGone}.jsa`, "half");
    expect(await classDataSharing(neo4j, java, flags)).toMatchObject({ trains: true });
    expect(await readdir(join(folder.path, "cds"))).toHaveLength(1);
  });

  test("does not try again what this Java can't do", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    await (await classDataSharing(neo4j, java, flags)).finish(true);
    expect(await classDataSharing(neo4j, java, flags)).toMatchObject({ trains: false, jvmArguments: [] });
    const another = { ...java, identity: "another build" };
    const trained = await classDataSharing(neo4j, another, flags);
    expect(trained).toMatchObject({ trains: true });
    await trained.discard();
    expect(await classDataSharing(neo4j, another, flags)).toMatchObject({ trains: false, jvmArguments: [] });
  });

  test("keeps the archives that were used last", async () => {
    await using folder = await temporaryDirectory();
    const neo4j = neo4jIn(folder.path);
    const archives: (string | undefined)[] = [];
    for (const [index, heap] of ["1g", "2g", "3g"].entries()) {
      const run = await classDataSharing(neo4j, java, [`-Xmx${heap}`]);
      await dump(run.jvmArguments);
      await run.finish(true);
      archives.push(run.archive);
      if (index < 2) await utimes(run.archive ?? "", index + 1, index + 1);
    }
    const kept = (await readdir(join(folder.path, "cds"))).map((name) => join(folder.path, "cds", name));
    expect(kept.sort()).toEqual(archives.slice(1).sort());
  });

  test("does without where the cache can't be written", async () => {
    await using folder = await temporaryDirectory();
    await writeFile(join(folder.path, "file"), "");
    const sharing = await classDataSharing(neo4jIn(join(folder.path, "file")), java, flags);
    expect(sharing.jvmArguments).toEqual([]);
  });
});
