import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Environment } from "../../src/local-neo4j/repositoryAgent.ts";

/** A shell script that can be run. */
export async function script(file: string, body: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

/** This machine's environment but for Java: on its PATH are only what shell scripts need and, as `name`, its pip. */
export async function withoutJava(folder: string, name = "python3"): Promise<Environment> {
  for (const tool of ["sh", "cat", "sleep"]) await script(join(folder, tool), `exec /bin/${tool} "$@"`);
  const { stdout: python } = await promisify(execFile)("python3", [
    "-c",
    "import sys; print(sys.executable)",
  ]);
  const begin = name.startsWith("python") ? "" : "-m pip ";
  // What runs packages by their name gets it as its first argument.
  const shift = name === "uvx" ? "shift; " : "";
  await script(join(folder, name), `${shift}exec "${python.trim()}" ${begin}"$@"`);
  return { ...process.env, JAVA_HOME: undefined, PATH: folder };
}
