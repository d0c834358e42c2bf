import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphAddress } from "../../../src/neo4j/Graph.ts";
import type { Side } from "../QueryClass.ts";
import type { ServerMessage } from "./serveParent.ts";

/** One of the three servers, in a process of its own. */
export interface BenchServer extends AsyncDisposable {
  readonly side: Side;
  readonly url: string;
  /** The most memory that the process has had resident so far. */
  peakMemoryBytes(): Promise<number>;
}

export async function startServer(side: Side, address: GraphAddress): Promise<BenchServer> {
  const child = fork(join(import.meta.dirname, `${side}.ts`), {
    execArgv: await optionsOfStart(),
    env: { ...process.env, NODE_ENV: "production" },
  });
  const ended = once(child, "exit");
  const ask = async (message: object): Promise<ServerMessage> => {
    child.send(message);
    const answer = (await Promise.race([once(child, "message"), ended])) as [ServerMessage | number | null];
    if (typeof answer[0] === "object" && answer[0] !== null) return answer[0];
    throw new Error(`The server of "${side}" ended with ${String(answer[0])} instead of answering.`);
  };
  const started = await ask(address);
  return {
    side,
    url: "url" in started ? started.url : "",
    async peakMemoryBytes() {
      const told = await ask({});
      return "peakMemoryBytes" in told ? told.peakMemoryBytes : NaN;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** What `npm start` gives to Node. */
async function optionsOfStart(): Promise<string[]> {
  const file = await readFile(join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8");
  const { scripts } = JSON.parse(file) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1, -1);
}
