import { mkdir, symlink } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findJava } from "../../src/local-neo4j/findJava.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";
import { script } from "./withoutJava.ts";

/** A shell script that answers as a Java of that version does. */
async function fakeJava(home: string, version: string): Promise<string> {
  const lines = [`    java.version = ${version}`, "    java.vm.vendor = Somebody", "    os.arch = amd64"];
  return script(join(home, "bin", "java"), `cat >&2 <<'END'\nProperty settings:\n${lines.join("\n")}\nEND`);
}

/** The scripts above need `cat`; a folder with it alone keeps this machine's own Java out. */
async function toolsIn(folder: string): Promise<string> {
  const tools = join(folder, "tools");
  await mkdir(tools);
  await symlink("/bin/cat", join(tools, "cat"));
  await symlink("/bin/sh", join(tools, "sh"));
  return tools;
}

describe.skipIf(process.platform === "win32")("findJava", () => {
  test("takes the one on PATH, also where JAVA_HOME is too old", async () => {
    await using folder = await temporaryDirectory();
    const old = join(folder.path, "old");
    const current = join(folder.path, "current");
    await fakeJava(old, "11.0.2");
    const path = await fakeJava(current, "21.0.4");
    const PATH = `${join(current, "bin")}${delimiter}/bin${delimiter}/usr/bin`;
    expect(await findJava({ JAVA_HOME: old, PATH })).toMatchObject({ path, major: 21 });
  });

  test("prefers JAVA_HOME", async () => {
    await using folder = await temporaryDirectory();
    const [one, other] = [join(folder.path, "one"), join(folder.path, "other")];
    const path = await fakeJava(one, "17");
    await fakeJava(other, "21.0.4");
    const found = await findJava({ JAVA_HOME: one, PATH: join(other, "bin") });
    expect(found).toMatchObject({ path, major: 17 });
  });

  test("without any, says where it looked and the ways on", async () => {
    await using folder = await temporaryDirectory();
    const PATH = await toolsIn(folder.path);
    await script(join(PATH, "apt-get"), "exit 0");
    await expect(findJava({ PATH })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: [
        "The local Neo4j needs Java 17 or newer, but none was found (looked at JAVA_HOME and PATH). Ways on:",
        "  - install a Java runtime: sudo apt-get install -y default-jre-headless",
        "  - run everything in containers: docker compose up",
        "  - use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD",
      ].join("\n"),
    });
  });

  test("names each that is too old, with its version", async () => {
    await using folder = await temporaryDirectory();
    const eight = await fakeJava(join(folder.path, "eight"), "1.8.0_402");
    const eleven = await fakeJava(join(folder.path, "eleven"), "11.0.2");
    const error = findJava({ JAVA_HOME: dirname(dirname(eight)), PATH: dirname(eleven) });
    await expect(error).rejects.toMatchObject({
      code: "JAVA_TOO_OLD",
      message: expect.stringContaining(`found ${eight} (version 8), ${eleven} (version 11). Ways`) as string,
    });
  });

  test("passes on why one does not run, as macOS's placeholder says it", async () => {
    await using folder = await temporaryDirectory();
    const java = await script(join(folder.path, "java"), "echo Unable to locate a Java Runtime. >&2; exit 1");
    await expect(findJava({ PATH: folder.path })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringContaining(`${java} (Unable to locate a Java Runtime.)`) as string,
    });
  });
});
