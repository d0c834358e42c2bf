import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { ClientError } from "../../src/errors.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { defineQuery } from "../../src/neo4j/query.ts";
import { refusal } from "../../src/neo4j/refusal.ts";
import { plainCypher } from "../support/plainCypher.ts";
import { testGraph } from "../support/testGraph.ts";

let graph: Graph;

beforeAll(() => {
  graph = testGraph();
});

afterAll(() => graph.close());

describe("read", () => {
  test("cannot write, because Neo4j refuses", async () => {
    const create = defineQuery(plainCypher("CREATE (n:Intruder) RETURN 1 AS one"), {
      parameters: z.object({}),
      row: z.object({ one: z.int() }),
    });
    await expect(graph.read(create, {})).rejects.toThrow(/read access mode/i);
  });

  test("refuses a row that is not of the declared shape", async () => {
    const wrong = defineQuery(plainCypher("RETURN 'one' AS one"), {
      parameters: z.object({}),
      row: z.object({ one: z.int() }),
    });
    await expect(graph.read(wrong, {})).rejects.toThrow(/expected/i);
  });

  test("gives whole numbers to Neo4j as integers", async () => {
    const limited = defineQuery(plainCypher("UNWIND range(1, 10) AS n RETURN n LIMIT $limit"), {
      parameters: z.object({ limit: z.int() }),
      row: z.object({ n: z.int() }),
    });
    expect(await graph.read(limited, { limit: 3 })).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});

test("a read that takes too long is ended by Neo4j, and the client learns why", async () => {
  await using impatient = new Graph(inject("neo4j"), { queryTimeoutMs: 100 });
  const endless = defineQuery(
    plainCypher("UNWIND range(1, 4000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS n"),
    {
      parameters: z.object({}),
      row: z.object({ n: z.int() }),
    },
  );
  const error: unknown = await impatient.read(endless, {}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({
    code: "QUERY_TIMEOUT",
    message: expect.stringContaining("longer than this server allows") as string,
  });
});

describe("write", () => {
  test("keeps nothing when the work fails", async () => {
    const failing = graph.write(async (transaction) => {
      await transaction.run({ ...plainCypher("CREATE (:Intruder {id: 1})"), access: "WRITE" });
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    const count = defineQuery(plainCypher("MATCH (n:Intruder) RETURN count(n) AS count"), {
      parameters: z.object({}),
      row: z.object({ count: z.int() }),
    });
    expect(await graph.read(count, {})).toEqual([{ count: 0 }]);
  });
});

describe("a server that does not let us in", () => {
  test.each([
    [{ password: "wrong" }, /refuses user "neo4j".*Check NEO4J_USER and NEO4J_PASSWORD/s],
    [{ database: "nowhere" }, /no database "nowhere".*Check NEO4J_DATABASE/s],
    [{ uri: "bolt://127.0.0.1:9" }, /cannot be reached.*Check NEO4J_URI/s],
  ])("%j is explained", async (change, message) => {
    const address = { ...inject("neo4j"), ...change };
    await using stranger = new Graph(address, { queryTimeoutMs: 1_000 });
    const error: unknown = await stranger.verify().catch((reason: unknown) => reason);
    expect(refusal(error, address)).toMatch(message);
  });
});
