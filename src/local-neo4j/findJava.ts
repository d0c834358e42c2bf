import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";
import type { Environment } from "./repositoryAgent.ts";

export interface Java {
  readonly path: string;
  /** Feature release, such as 17. */
  readonly major: number;
  /** Everything that an archive of loaded classes depends on. */
  readonly identity: string;
}

export const oldestSupported = 17;
const run = promisify(execFile);
const windows = process.platform === "win32";
const executable = windows ? "java.exe" : "java";

/** The first Java that is new enough: JAVA_HOME's, then those on PATH in their order. */
export async function findJava(environment: Environment): Promise<Java> {
  const rejected: string[] = [];
  let tooOld = false;
  for (const path of await candidates(environment)) {
    const java = await inspectJava(path);
    if (java instanceof Error) rejected.push(`${path} (${java.message})`);
    else if (java.major >= oldestSupported) return java;
    else {
      tooOld = true;
      rejected.push(`${path} (version ${java.major})`);
    }
  }
  throw new LocalNeo4jError(tooOld ? "JAVA_TOO_OLD" : "JAVA_MISSING", await advice(rejected, environment));
}

async function candidates(environment: Environment): Promise<string[]> {
  const home = environment["JAVA_HOME"];
  const folders = [
    ...(home === undefined || home === "" ? [] : [join(home, "bin")]),
    ...pathFolders(environment),
  ];
  const paths = new Map<string, string>();
  for (const folder of folders) {
    const path = join(folder, executable);
    if (!(await isExecutable(path))) continue;
    const real = await realpath(path);
    if (!paths.has(real)) paths.set(real, path);
  }
  return [...paths.values()];
}

function pathFolders(environment: Environment): string[] {
  const path = environment["PATH"] ?? environment["Path"] ?? "";
  return path.split(delimiter).filter((folder) => folder !== "");
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** What it says of itself, or why it is of no use. */
export async function inspectJava(path: string): Promise<Java | Error> {
  try {
    const { stderr } = await run(path, ["-XshowSettings:properties", "-version"], { timeout: 30_000 });
    const property = (name: string) =>
      new RegExp(`^\\s*${name.replaceAll(".", "\\.")} = (.*?)\\s*$`, "m").exec(stderr)?.[1] ?? "";
    const version = property("java.version");
    // Up to 8 versions were written 1.8.0.
    const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
    if (Number.isNaN(major)) return new Error("did not tell its version");
    const identity = ["java.vm.name", "java.vm.version", "java.vm.vendor", "os.arch", "java.home"].map(
      property,
    );
    return { path, major, identity: identity.join("\n") };
  } catch (error) {
    const { code, stderr } = error as { code?: number | string; stderr?: string };
    const firstLine = stderr?.trim().split("\n", 1)[0] ?? "";
    return new Error(firstLine === "" ? `does not run: ${code ?? String(error)}` : firstLine);
  }
}

async function advice(rejected: readonly string[], environment: Environment): Promise<string> {
  const found =
    rejected.length === 0 ? "none was found (looked at JAVA_HOME and PATH)" : `found ${rejected.join(", ")}`;
  return [
    `The local Neo4j needs Java ${oldestSupported} or newer, but ${found}. Ways on:`,
    `  - install a Java runtime: ${await installCommand(environment)}`,
    "  - run everything in containers: docker compose up",
    "  - use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD",
  ].join("\n");
}

const installers: Readonly<Record<string, string>> = {
  "apt-get": "sudo apt-get install -y default-jre-headless",
  dnf: "sudo dnf install -y java-21-openjdk-headless",
  pacman: "sudo pacman -S jre21-openjdk-headless",
  apk: "sudo apk add openjdk21-jre-headless",
  zypper: "sudo zypper install java-21-openjdk-headless",
  brew: 'brew install openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"',
};

async function installCommand(environment: Environment): Promise<string> {
  if (windows) return "winget install EclipseAdoptium.Temurin.21.JRE";
  for (const [installer, command] of Object.entries(installers)) {
    const places = pathFolders(environment).map((folder) => isExecutable(join(folder, installer)));
    if ((await Promise.all(places)).includes(true)) return command;
  }
  return "with the system's package manager, or Eclipse Temurin 21 from adoptium.net";
}
