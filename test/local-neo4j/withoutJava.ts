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

/** This machine's environment without Java: on its PATH are only what the scripts need and, as `python3`, its Python. */
export async function withoutJava(folder: string): Promise<Environment> {
  for (const tool of ["sh", "cat", "cp", "grep"]) await script(join(folder, tool), `exec /bin/${tool} "$@"`);
  const { stdout: python } = await promisify(execFile)("python3", [
    "-c",
    "import sys; print(sys.executable)",
  ]);
  await script(join(folder, "python3"), `exec "${python.trim()}" "$@"`);
  return { ...process.env, JAVA_HOME: undefined, PATH: folder };
}
