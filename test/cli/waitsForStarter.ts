/** Run as npm runs a script: says its id, and ends in order when told to stop. */
import { runCommand } from "../../src/cli/runCommand.ts";

await runCommand(async ({ untilStopped }) => {
  const alive = setInterval(() => undefined, 1_000);
  console.log(process.pid);
  await untilStopped();
  clearInterval(alive);
});
