/** Run as a process of its own, to be killed: starts a guarded command, says its id, and waits. */
import { open } from "node:fs/promises";
import { startGuarded } from "../../src/local-neo4j/guardedProcess.ts";

const { folder, ...given } = JSON.parse(process.argv[2] ?? "") as {
  file: string;
  folder: string;
  secondsToStop?: number;
};
const output = await open("/dev/null", "w");
const env = process.env;
const started = await startGuarded({ ...given, args: [], env, workingDirectory: folder, output: output.fd });
console.log(started.processId);
await started.ended;
