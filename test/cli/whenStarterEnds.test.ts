import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { isAlive } from "../../src/local-neo4j/isAlive.ts";
import { untilGone } from "../local-neo4j/processes.ts";

const script = join(import.meta.dirname, "waitsForStarter.ts");
/** Starts the script as npm does: by a shell that stays, or one that gives way to it. */
const starter = `
const { spawn } = require("node:child_process");
const shell = spawn("sh", ["-c", process.argv[1]], { stdio: ["ignore", "inherit", "inherit"] });
console.log(shell.pid);
`;

async function start(command: string) {
  const npm = spawn(process.execPath, ["-e", starter, command], {
    env: { ...process.env, npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: npm.stdout })[Symbol.asyncIterator]();
  const next = async () => Number(((await lines.next()) as { value?: string }).value);
  return { npm, shell: await next(), program: await next() };
}

const run = `"${process.execPath}" --import tsx/esm "${script}"`;

// They wait more than they work.
test.skipIf(process.platform === "win32").concurrent.each([
  ["npm", "SIGTERM", `${run}; exit $?`],
  ["npm", "SIGKILL", `${run}; exit $?`],
  ["npm", "SIGKILL", `exec ${run}`],
  ["shell", "SIGKILL", `${run}; exit $?`],
] as const)(
  "the program ends when its %s is ended by %s: %s",
  async (which, signal, command) => {
    const { npm, shell, program } = await start(command);
    expect(isAlive(program)).toBe(true);
    // It looks at its ancestors by a process of its own, which takes its time.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const ended = once(npm, "exit");
    process.kill(which === "npm" ? (npm.pid ?? 0) : shell, signal);
    await ended;
    await untilGone(program);
  },
  60_000,
);
