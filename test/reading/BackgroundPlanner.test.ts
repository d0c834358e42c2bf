import { expect, test } from "vitest";
import type { ComposedRead } from "../../src/neo4j/composeReads.ts";
import { BackgroundPlanner } from "../../src/reading/BackgroundPlanner.ts";

const statement = (text: string): ComposedRead => ({ text, parameters: {}, steps: [], layouts: [] });

/** Plans nothing, and tells what it was to plan. */
function recordingGraph(plan: () => Promise<void> = () => Promise.resolve()) {
  const asked: string[] = [];
  return {
    asked,
    quietMs: Infinity,
    rehearse: ({ text }: { readonly text: string }) => {
      asked.push(text);
      return plan();
    },
  };
}

test("a statement is planned once, after it was first asked for", async () => {
  const graph = recordingGraph();
  const planner = new BackgroundPlanner(graph);
  expect(["a", "b", "a"].map((text) => planner.isPlanned(statement(text)))).toEqual([false, false, false]);
  await planner.settled();
  expect(["a", "b", "c"].map((text) => planner.isPlanned(statement(text)))).toEqual([true, true, false]);
  await planner.settled();
  expect(graph.asked).toEqual(["a", "b", "c"]);
});

test("one that cannot be planned is run all the same, and fails where somebody hears of it", async () => {
  const planner = new BackgroundPlanner(recordingGraph(() => Promise.reject(new Error("no"))));
  planner.isPlanned(statement("a"));
  await planner.settled();
  expect(planner.isPlanned(statement("a"))).toBe(true);
});

test("of too many that wait, those are given up that came first, until they are asked for again", async () => {
  const graph = recordingGraph();
  const planner = new BackgroundPlanner(graph);
  for (let number = 0; number < 60; number++) planner.isPlanned(statement(String(number)));
  await planner.settled();
  expect(graph.asked).toHaveLength(50);
  expect(planner.isPlanned(statement("0"))).toBe(false);
  await planner.settled();
  expect(planner.isPlanned(statement("0"))).toBe(true);
});

test("waits for a quiet moment, but not for ever", async () => {
  const graph = { ...recordingGraph(), quietMs: 0 };
  const planner = new BackgroundPlanner(graph);
  const startedAt = performance.now();
  planner.isPlanned(statement("a"));
  await planner.settled();
  expect(performance.now() - startedAt).toBeGreaterThan(400);
  expect(graph.asked).toEqual(["a"]);
});
