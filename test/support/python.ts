import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { defaultCacheDirectory } from "../../src/config.ts";

const NETWORKX = ["networkx==3.4.2", "numpy==2.2.6"];
const PYTHON = process.platform === "win32" ? "python" : "python3";

/**
 * Runs Python source in which the packages, networkx by default, can be imported, with `input` as JSON on its standard input; gives what it
 * prints, read as JSON. The packages are fetched once, by pip, into this user's cache.
 */
export async function runPython(
  source: string,
  input: unknown,
  packages: readonly string[] = NETWORKX,
): Promise<unknown> {
  const directory = await packageDirectory(packages);
  const child = spawn(PYTHON, ["-c", source], {
    env: { ...process.env, PYTHONPATH: directory, PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
  });
  let output = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  child.stdin.end(JSON.stringify(input));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0) throw new Error(`Python ended with ${String(code)}:\n${complaints}`);
  return JSON.parse(output) as unknown;
}

/** Whole or not at all, since several test files may come here at once, and any of them may be stopped. */
async function packageDirectory(packages: readonly string[]): Promise<string> {
  const directory = join(defaultCacheDirectory(), packages.join("-").replaceAll("==", "-"));
  if (existsSync(directory)) return directory;
  await mkdir(defaultCacheDirectory(), { recursive: true });
  const unfinished = await mkdtemp(`${directory}-`);
  try {
    await promisify(execFile)(PYTHON, [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--target",
      unfinished,
      ...packages,
    ]);
    await rename(unfinished, directory);
  } catch (error) {
    if (!existsSync(directory)) {
      throw new Error(`The tests need Python 3.10 or newer with pip, to fetch ${packages.join(" and ")}.`, {
        cause: error,
      });
    }
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return directory;
}
