import { describe, expect, test } from "vitest";
import { keepRunning } from "../../src/local-neo4j/keepRunning.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import type { LocalNeo4jOptions, RunningNeo4j } from "../../src/local-neo4j/startLocalNeo4j.ts";

type End = Parameters<Parameters<RunningNeo4j["exited"]["then"]>[0] & object>[0];

/** Starts of a server that ends when it is told to; the real one is killed in `test/http/lostNeo4j.test.ts`. */
function recordedStarts({ portTaken = false } = {}) {
  const asked: LocalNeo4jOptions[] = [];
  const running: { end: (signal: string) => void }[] = [];
  const start = (options: LocalNeo4jOptions): Promise<RunningNeo4j> => {
    asked.push(options);
    const port = portTaken ? 7000 + asked.length : 7001;
    let end: (report: End) => void = () => undefined;
    const exited = new Promise<End>((resolve) => (end = resolve));
    const ends = (signal: string) => {
      end({ code: null, signal, logTail: "" });
    };
    running.push({ end: ends });
    const stop = () => {
      ends("SIGTERM");
      return Promise.resolve();
    };
    return Promise.resolve({
      ...{ boltUri: `bolt://localhost:${port}`, browserUrl: "http://localhost:7474", username: "neo4j" },
      ...{ password: "", passwordFile: "", processId: asked.length, version: "5", exited, stop },
      [Symbol.asyncDispose]: stop,
    });
  };
  const notes: string[] = [];
  const options = {
    ...{ dataDirectory: "", cacheDirectory: "", boltPort: 0, httpPort: 0 },
    stages: { ...silentStages, note: (text: string) => notes.push(text) },
  };
  return { asked, running, notes, kept: () => keepRunning(options, start) };
}

const AGAIN = ["Neo4j ended by itself (SIGKILL). It is started again.", "Neo4j answers again."];

describe("a Neo4j that ends by itself", () => {
  test("is started again at the same ports, three times and no more", async () => {
    const { asked, running, notes, kept } = recordedStarts();
    const neo4j = await kept();
    for (const time of [1, 2, 3]) {
      running.at(-1)?.end("SIGKILL");
      await expect.poll(() => notes.length).toBe(2 * time);
    }
    expect(asked.slice(1).map(({ boltPort, httpPort }) => [boltPort, httpPort])).toEqual(
      Array(3).fill([7001, 7474]),
    );
    expect(neo4j.processId).toBe(4);
    running.at(-1)?.end("SIGKILL");
    expect(await neo4j.exited).toMatchObject({ signal: "SIGKILL" });
    expect(notes).toEqual([...AGAIN, ...AGAIN, ...AGAIN]);
    expect(asked).toHaveLength(4);
  });

  test("is not started again where another program has taken its port, which is told", async () => {
    const { running, notes, kept } = recordedStarts({ portTaken: true });
    const neo4j = await kept();
    running[0]?.end("SIGKILL");
    expect(await neo4j.exited).toMatchObject({ signal: "SIGKILL" });
    expect(notes).toEqual([
      AGAIN[0],
      "Neo4j could not be started again: another program has taken bolt://localhost:7001.",
    ]);
  });
});

test("a Neo4j that is stopped stays so", async () => {
  const { asked, notes, kept } = recordedStarts();
  const neo4j = await kept();
  await neo4j.stop();
  expect(await neo4j.exited).toMatchObject({ signal: "SIGTERM" });
  expect([asked.length, notes]).toEqual([1, []]);
});
