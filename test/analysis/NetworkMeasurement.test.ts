import { describe, expect, test } from "vitest";
import { NetworkMeasurement } from "../../src/analysis/NetworkMeasurement.ts";
import type { Network } from "../../src/analysis/Network.ts";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { agreementFilterParameters } from "../../src/nouns/agreement/agreementFilter.ts";
import { readProjection } from "../../src/questions/network/readProjection.ts";
import type { NetworkProjection } from "../../src/questions/network/ServedNetwork.ts";
import { runPython } from "../support/python.ts";
import { testGraph } from "../support/testGraph.ts";

/** What is exact but for rounding, and what stops when it changes by little. */
const TOLERANCE = 1e-9;

interface Measures {
  readonly degree: Record<string, number>;
  readonly strength: Record<string, number>;
  readonly betweenness: Record<string, number>;
  readonly closeness: Record<string, number>;
  readonly pageRank: Record<string, number>;
  readonly components: number;
  readonly density: number | null;
  readonly byCountry: number | null;
  readonly byDegree: number | null;
  readonly mean: number | null;
  readonly diameter: number | null;
  /** Of the communities that we found. */
  readonly modularity: number | null;
}

/** The measures as networkx takes them of the same nodes and edges. */
const NETWORKX = `
import json, math, sys, warnings
import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
warnings.simplefilter("ignore")

def number(value):
    return None if value is None or math.isnan(value) else value

def measure(data):
    graph = nx.Graph()
    for node in data["nodes"]:
        graph.add_node(node["id"], country=node["countryCode"])
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], weight=edge["weight"])
    largest = graph.subgraph(max(nx.connected_components(graph), key=len)) if graph else graph
    joined = largest.number_of_nodes() > 1
    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph, wf_improved=True),
        "pageRank": _pagerank_python(graph, tol=1e-13, max_iter=100000),
        "components": nx.number_connected_components(graph),
        "density": nx.density(graph) if graph.number_of_nodes() > 1 else None,
        "byCountry": number(nx.attribute_assortativity_coefficient(graph, "country")) if graph.number_of_edges() else None,
        "byDegree": number(nx.degree_assortativity_coefficient(graph)) if graph.number_of_edges() else None,
        "mean": nx.average_shortest_path_length(largest) if joined else None,
        "diameter": nx.diameter(largest) if joined else None,
        "modularity": nx.community.modularity(graph, data["communities"]) if graph.number_of_edges() else None,
    }

print(json.dumps([measure(data) for data in json.load(sys.stdin)]))
`;

function randomNetwork(seed: number): Network {
  const random = createRandomGenerator(seed);
  const size = random.below(18);
  const ids = Array.from({ length: size }, (_, index) => `node/${index}`);
  const wanted = random.below(1 + Math.floor((size * (size - 1)) / 3));
  const pairs = new Map<string, readonly [number, number]>();
  for (let tried = 0; tried < wanted; tried++) {
    const [one, other] = [random.below(size), random.below(size)].sort((a, b) => a - b) as [number, number];
    if (one !== other) pairs.set(`${one} ${other}`, [one, other]);
  }
  return {
    directed: false,
    nodes: ids.map((id) => ({
      id,
      type: "Municipality",
      name: id,
      nameEn: id,
      countryCode: ["AZ", "KZ", "TR"][random.below(3)] ?? null,
      latitude: null,
      longitude: null,
    })),
    edges: [...pairs.values()].map(([one, other]) => ({
      id: `${one} ${other}`,
      source: ids[one] ?? "",
      target: ids[other] ?? "",
      type: "TWINNED_WITH",
      weight: 1 + random.below(4),
      begun: { earliest: null, latest: null },
      certainty: null,
    })),
  };
}

function communityGroups(measurement: NetworkMeasurement): string[][] {
  const groups: string[][] = [];
  for (const [node, community] of measurement.communities()) (groups[community] ??= []).push(node);
  return groups;
}

function closeTo(found: ReadonlyMap<string, number>, expected: Record<string, number>): void {
  expect([...found.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [node, value] of found) {
    expect(Math.abs(value - (expected[node] ?? NaN)), node).toBeLessThan(TOLERANCE);
  }
}

function closeOrNull(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(TOLERANCE);
}

describe("equals networkx", () => {
  test("on 200 random networks, empty ones and such of several components among them", async () => {
    await compareWithNetworkx(Array.from({ length: 200 }, (_, seed) => randomNetwork(seed)));
  });

  test("on the paper's agreements, in each projection", async () => {
    await using graph = testGraph();
    const everything = agreementFilterParameters(null);
    const read = (projection: NetworkProjection) => readProjection(graph, projection, everything);
    const networks = await Promise.all(PROJECTIONS.map(read));
    for (const { edges } of networks) expect(edges.length).toBeGreaterThan(5);
    await compareWithNetworkx(networks);
  });
});

const PROJECTIONS = [
  ...(["TWO_MODE", "MUNICIPALITIES", "PARTNER_CITIES"] as const),
  ...(["COUNTRIES", "PROVINCES_AND_COUNTRIES"] as const),
];

async function compareWithNetworkx(networks: readonly Network[]): Promise<void> {
  const measured = networks.map((network) => new NetworkMeasurement(network, { seed: 7, resolution: 1 }));
  const input = measured.map((one) => ({ ...one.network, communities: communityGroups(one) }));
  const expected = (await runPython(NETWORKX, input)) as Measures[];
  measured.forEach((one, index) => {
    const theirs = expected[index];
    if (theirs === undefined) throw new Error("networkx measured too few.");
    closeTo(one.degree(), theirs.degree);
    closeTo(one.strength(), theirs.strength);
    closeTo(one.betweenness(), theirs.betweenness);
    closeTo(one.closeness(), theirs.closeness);
    closeTo(one.pageRank(), theirs.pageRank);
    expect(new Set(one.components().values()).size).toBe(theirs.components);
    closeOrNull(one.density, theirs.density);
    closeOrNull(one.assortativityByCountry(), theirs.byCountry);
    closeOrNull(one.assortativityByDegree(), theirs.byDegree);
    closeOrNull(one.distances()?.mean ?? null, theirs.mean);
    closeOrNull(one.distances()?.diameter ?? null, theirs.diameter);
    closeOrNull(one.modularity(), theirs.modularity);
  });
}

describe("communities", () => {
  const network = randomNetwork(11);

  test("are the same for the same seed", () => {
    const find = () => [...new NetworkMeasurement(network, { seed: 3, resolution: 1 }).communities()];
    expect(find()).toEqual(find());
  });

  test("are numbered from the largest on", () => {
    const sizes = communityGroups(new NetworkMeasurement(network, { seed: 3, resolution: 1 })).map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });
});
