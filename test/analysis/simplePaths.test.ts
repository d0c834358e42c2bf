import { describe, expect, test } from "vitest";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { LinkedNodes, type Route, simplePaths } from "../../src/analysis/simplePaths.ts";

const endless = () => ({ left: Infinity });

/** A graph of undirected links, written `a-b`. */
function graphOf(...pairs: string[]): LinkedNodes {
  const graph = new LinkedNodes();
  for (const pair of pairs) {
    const [from = "", to = ""] = pair.split("-");
    graph.join(from, to, "L>", "L<");
  }
  return graph;
}

function nodesOf(graph: LinkedNodes, from: string, to: string, hops: number, via: string[] = []): string[] {
  return [...simplePaths(graph, { from, to, via, hops }, endless())].map(({ nodes }) => nodes.join(""));
}

describe("a square with a diagonal", () => {
  const graph = graphOf("a-b", "b-c", "c-d", "d-a", "a-c");

  test("has its paths by exact length, in the order of their nodes", () => {
    expect(nodesOf(graph, "a", "c", 1)).toEqual(["ac"]);
    expect(nodesOf(graph, "a", "c", 2)).toEqual(["abc", "adc"]);
    expect(nodesOf(graph, "a", "c", 3)).toEqual([]);
    expect(nodesOf(graph, "b", "d", 3)).toEqual(["bacd", "bcad"]);
  });

  test("has those that pass a node, wherever on the way", () => {
    expect(nodesOf(graph, "b", "d", 3, ["a"])).toEqual(["bacd", "bcad"]);
    expect(nodesOf(graph, "b", "d", 2, ["a"])).toEqual(["bad"]);
    expect(nodesOf(graph, "a", "c", 2, ["b", "d"])).toEqual([]);
  });
});

test("nodes that are not there lead nowhere", () => {
  expect(nodesOf(graphOf("a-b"), "a", "z", 2)).toEqual([]);
  expect(nodesOf(graphOf("a-b"), "y", "b", 1)).toEqual([]);
});

test("a link that is added later is found", () => {
  const graph = graphOf("a-b");
  expect(nodesOf(graph, "a", "c", 2)).toEqual([]);
  graph.join("b", "c", "L>", "L<");
  expect(nodesOf(graph, "a", "c", 2)).toEqual(["abc"]);
});

test("links of several kinds between two nodes make paths of their own", () => {
  const graph = graphOf("a-b");
  graph.join("b", "a", "M>", "M<");
  graph.join("b", "c", "L>", "L<");
  expect([...simplePaths(graph, { from: "a", to: "c", via: [], hops: 2 }, endless())]).toEqual([
    { nodes: ["a", "b", "c"], links: ["L>", "L>"] },
    { nodes: ["a", "b", "c"], links: ["M<", "L>"] },
  ]);
});

test("it goes on behind any path, as if it had not stopped", () => {
  const graph = randomGraph(7);
  const question = { from: "n0", to: "n1", via: [], hops: 5 };
  const whole = [...simplePaths(graph, question, endless())];
  expect(whole.length).toBeGreaterThan(50);
  whole.forEach((after, index) => {
    const [next] = simplePaths(graph, { ...question, after }, endless());
    expect(next).toEqual(whole[index + 1]);
  });
});

test("it is ordered by nodes, then links, without a path twice", () => {
  const whole = [...simplePaths(randomGraph(3), { from: "n0", to: "n1", via: [], hops: 4 }, endless())];
  const keys = whole.map(({ nodes, links }: Route) => `${nodes.join(" ")} ${links.join(" ")}`);
  expect(keys).toEqual([...new Set(keys)].sort());
});

test("it stops when the effort is spent, and says so", () => {
  const effort = { left: 100 };
  const some = [...simplePaths(randomGraph(5), { from: "n0", to: "n1", via: [], hops: 6 }, effort)];
  expect(effort.left).toBeLessThan(0);
  const whole = [...simplePaths(randomGraph(5), { from: "n0", to: "n1", via: [], hops: 6 }, endless())];
  expect(some.length).toBeLessThan(whole.length);
  expect(whole.slice(0, some.length)).toEqual(some);
});

test("it does not walk into dead ends: a long tail beside the way costs nothing", () => {
  const tail = Array.from({ length: 200 }, (_, index) => `t${String(index)}-t${String(index + 1)}`);
  const graph = graphOf("a-b", "b-c", "b-t0", ...tail);
  const effort = { left: 1_000 };
  expect([...simplePaths(graph, { from: "a", to: "c", via: [], hops: 9 }, effort)]).toEqual([]);
  expect(effort.left).toBeGreaterThan(990);
});

/** Ten nodes, two links for each, some of them parallel. */
function randomGraph(seed: number): LinkedNodes {
  const random = createRandomGenerator(seed);
  const graph = new LinkedNodes();
  for (let index = 0; index < 25; index++) {
    const [from, to] = [random.below(10), random.below(10)];
    if (from === to) continue;
    const type = random.below(2) === 0 ? "L" : "M";
    graph.join(`n${String(from)}`, `n${String(to)}`, `${type}>`, `${type}<`);
  }
  return graph;
}
