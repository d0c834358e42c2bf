import { chmod, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, test } from "vitest";
import { startGuarded, type GuardedProcess } from "../../src/local-neo4j/guardedProcess.ts";
import { killed, processesWith, runScript, untilGone } from "./processes.ts";
import { temporaryDirectory } from "./temporaryDirectory.ts";

/** Bears the name of what is guarded for real: the guard looks at it before it kills. */
async function fakeServer(folder: string, body: string): Promise<string> {
  const file = join(folder, "java");
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return file;
}

const untilTerminated = "trap 'exit 7' TERM; while :; do sleep 0.1; done";

async function startIn(folder: string, body: string): Promise<GuardedProcess> {
  await using output = await open(join(folder, "output"), "a");
  const file = await fakeServer(folder, body);
  const env = process.env;
  return await startGuarded({
    file,
    args: ["an argument"],
    env,
    workingDirectory: folder,
    output: output.fd,
  });
}

function guardsOf(processId: number): number[] {
  return processesWith(` guard ${processId} `);
}

describe.skipIf(process.platform === "win32").concurrent("a guarded process", () => {
  test("tells how it ended, and its guard goes too", async ({ expect }) => {
    await using folder = await temporaryDirectory();
    const started = await startIn(folder.path, untilTerminated);
    expect(guardsOf(started.processId)).toHaveLength(1);
    await pause(200);
    started.signal("SIGTERM");
    expect(await started.ended).toEqual({ code: 7, signal: null });
    await expect.poll(() => guardsOf(started.processId), { timeout: 5_000 }).toEqual([]);
  });

  test("that can't be started ends with the shell's code", async ({ expect }) => {
    await using folder = await temporaryDirectory();
    await using output = await open(join(folder.path, "output"), "a");
    const command = { file: join(folder.path, "nothing"), args: [], env: process.env };
    const started = await startGuarded({ ...command, workingDirectory: folder.path, output: output.fd });
    expect(await started.ended).toEqual({ code: 127, signal: null });
  });

  test("is stopped when its parent is killed", async () => {
    await using folder = await temporaryDirectory();
    const file = await fakeServer(folder.path, untilTerminated);
    await using parent = runScript("holdGuarded.ts", { file, folder: folder.path });
    const processId = Number(await parent.nextLine());
    await killed(parent);
    await untilGone(processId);
  });

  test("is killed when it does not want to stop", async () => {
    await using folder = await temporaryDirectory();
    const file = await fakeServer(folder.path, "trap '' TERM; while :; do sleep 0.1; done");
    await using parent = runScript("holdGuarded.ts", { file, folder: folder.path, secondsToStop: 1 });
    const processId = Number(await parent.nextLine());
    await killed(parent);
    await untilGone(processId);
  });

  test("gets a new guard when the first is killed", async ({ expect }) => {
    await using folder = await temporaryDirectory();
    const file = await fakeServer(folder.path, untilTerminated);
    await using parent = runScript("holdGuarded.ts", { file, folder: folder.path });
    const processId = Number(await parent.nextLine());
    const [first = 0] = guardsOf(processId);
    process.kill(first, "SIGKILL");
    const others = () => guardsOf(processId).filter((guard) => guard !== first);
    await expect.poll(others, { timeout: 5_000 }).toHaveLength(1);
    await killed(parent);
    await untilGone(processId);
  });
});
