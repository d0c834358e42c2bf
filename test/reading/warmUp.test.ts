import { describe, expect, test } from "vitest";
import type { AnyQuery } from "../../src/neo4j/query.ts";
import { plainParameters, warmUp } from "../../src/reading/warmUp.ts";
import { projectQueries } from "../support/projectQueries.ts";

const reads = projectQueries.filter(({ cypher }) => cypher.access === "READ");

/** Plans nothing, and tells what it was to plan. */
function recordingGraph() {
  const planned: string[] = [];
  const graph = {
    planned,
    quietMs: Infinity,
    plan: ({ cypher }: AnyQuery) => {
      planned.push(cypher.name);
      return Promise.resolve();
    },
  };
  return graph;
}

describe("plain parameters", () => {
  test.each(reads.map((query) => [query.cypher.name, query] as const))("%s takes them", (_, query) => {
    const all = plainParameters(query);
    expect(all.length).toBeGreaterThan(0);
    for (const parameters of all) {
      expect(query.parameters.safeParse(parameters).error).toBeUndefined();
      // For Neo4j an empty list is of another type than a list of strings, and has a plan of its own.
      expect(Object.values(parameters)).not.toContainEqual([]);
    }
  });

  test("are without any filter, once for each setting of the flags, now and as of a day", () => {
    const all = reads.filter(({ cypher }) => cypher.name === "agreements").flatMap(plainParameters);
    const flags = [true, false].flatMap((byDate) => [true, false].map((descending) => [byDate, descending]));
    expect(all.map(({ byDate, descending }) => [byDate, descending])).toEqual([...flags, ...flags]);
    expect(all.map(({ asOf }) => asOf === null)).toEqual(all.map((_, index) => index < flags.length));
    expect(new Set(all.map(({ partnerCountry }) => partnerCountry))).toEqual(new Set([null]));
  });
});

describe("warming up", () => {
  test("plans each statement that reads", async () => {
    const graph = recordingGraph();
    await using warming = warmUp(graph, reads);
    expect(await warming.finished).toBe(reads.flatMap(plainParameters).length);
    expect(new Set(graph.planned)).toEqual(new Set(reads.map(({ cypher }) => cypher.name)));
  });

  test("plans one form of each statement before a second of any", async () => {
    const graph = recordingGraph();
    await using warming = warmUp(graph, reads);
    await warming.finished;
    expect(new Set(graph.planned.slice(0, reads.length)).size).toBe(reads.length);
  });

  test("waits while somebody asks, and stops when it is told to", async () => {
    const graph = { ...recordingGraph(), quietMs: 0 };
    const warming = warmUp(graph, reads);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await warming[Symbol.asyncDispose]();
    expect(await warming.finished).toBeUndefined();
    expect(graph.planned).toEqual([]);
  });

  test("goes on when a statement cannot be planned", async () => {
    const graph = { ...recordingGraph(), plan: () => Promise.reject(new Error("no")) };
    expect(await warmUp(graph, reads.slice(0, 2)).finished).toBeGreaterThanOrEqual(2);
  });
});
