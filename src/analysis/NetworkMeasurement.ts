import graphology from "graphology";
import louvainModule from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import closenessModule from "graphology-metrics/centrality/closeness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import modularityModule from "graphology-metrics/graph/modularity.js";
import { singleSourceLength } from "graphology-shortest-path/unweighted.js";
import { degreeAssortativity, type MeasuredGraph, nominalAssortativity } from "./assortativity.ts";
import type { Network } from "./Network.ts";
import { createRandomGenerator } from "./randomGenerator.ts";

/** The packages are CommonJS whose types promise a default export. */
const { UndirectedGraph } = graphology;
const modularityOf = modularityModule as unknown as typeof modularityModule.default;
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;
const closenessCentrality = closenessModule as unknown as typeof closenessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export interface MeasurementOptions {
  /** Of the random numbers with which communities are sought: the same seed finds the same ones. */
  readonly seed: number;
  /** Of the modularity that communities are sought by; 1 is Newman's. */
  readonly resolution: number;
}

type Scores = ReadonlyMap<string, number>;

/** Where PageRank stops: when all scores together change by less than this times their number. */
const PAGERANK = { alpha: 0.85, tolerance: 1e-12, maxIterations: 10_000 };

/** Mean distance and diameter of the largest component; null when no two nodes are joined. */
export interface Distances {
  readonly mean: number;
  readonly diameter: number;
}

/**
 * Measures of a network, each taken when it is first asked for. Directions are left aside; edges that join the same two
 * nodes count as one, of their weights together; an edge from a node to itself counts for nothing.
 */
export class NetworkMeasurement {
  readonly network: Network;
  readonly options: MeasurementOptions;
  readonly #graph: MeasuredGraph;
  readonly #taken = new Map<string, unknown>();

  constructor(network: Network, options: MeasurementOptions) {
    this.network = network;
    this.options = options;
    this.#graph = toGraph(network);
  }

  get nodeCount(): number {
    return this.#graph.order;
  }

  /** Pairs of nodes that are joined. */
  get pairCount(): number {
    return this.#graph.size;
  }

  /** Joined pairs as a share of all pairs; null with fewer than two nodes. */
  get density(): number | null {
    const { order, size } = this.#graph;
    return order < 2 ? null : (2 * size) / (order * (order - 1));
  }

  degree(): Scores {
    return this.#once("degree", () => this.#scores((node) => this.#graph.degree(node)));
  }

  strength(): Scores {
    const graph = this.#graph;
    return this.#once("strength", () =>
      this.#scores((node) => graph.reduceEdges(node, (sum, _, { weight }) => sum + weight, 0)),
    );
  }

  betweenness(): Scores {
    return this.#once("betweenness", () => {
      // Normalising divides by the number of pairs of others, of which two nodes have none.
      if (this.#graph.order < 3) return this.#scores(() => 0);
      return this.#ofNodes(() =>
        betweennessCentrality(this.#graph, { getEdgeWeight: null, normalized: true }),
      );
    });
  }

  closeness(): Scores {
    return this.#once("closeness", () =>
      this.#ofNodes(() => closenessCentrality(this.#graph, { wassermanFaust: true })),
    );
  }

  pageRank(): Scores {
    return this.#once("pageRank", () =>
      this.#ofNodes(() => pagerank(this.#graph, { ...PAGERANK, getEdgeWeight: "weight" })),
    );
  }

  /** The number of each node's community; the largest is 0, equal ones in the order of their first nodes. */
  communities(): Scores {
    return this.#once("communities", () => {
      if (this.#graph.size === 0) return numberGroups(this.#graph.nodes().map((node) => [node]));
      const { seed, resolution } = this.options;
      const random = createRandomGenerator(seed);
      const rng = () => random.below(2 ** 32) / 2 ** 32;
      const found = louvain(this.#graph, { getEdgeWeight: "weight", resolution, rng });
      return numberGroups(groupsOf(found));
    });
  }

  /** Of the communities found; null without edges. */
  modularity(): number | null {
    return this.#once("modularity", () => {
      if (this.#graph.size === 0) return null;
      const communities = this.communities();
      return modularityOf(this.#graph, {
        getNodeCommunity: (node) => communities.get(node) ?? -1,
        getEdgeWeight: "weight",
        resolution: this.options.resolution,
      });
    });
  }

  /** The number of each node's component; the largest is 0, equal ones in the order of their first nodes. */
  components(): Scores {
    return this.#once("components", () => numberGroups(connectedComponents(this.#graph)));
  }

  distances(): Distances | null {
    return this.#once("distances", () => {
      const largest = [...this.components()].filter(([, number]) => number === 0).map(([node]) => node);
      if (largest.length < 2) return null;
      const lengths = largest.flatMap((node) => Object.values<number>(singleSourceLength(this.#graph, node)));
      const sum = lengths.reduce((total, length) => total + length, 0);
      return {
        mean: sum / (largest.length * (largest.length - 1)),
        diameter: lengths.reduce((a, b) => Math.max(a, b), 0),
      };
    });
  }

  /** Null when no two countries differ, or there are no edges. */
  assortativityByCountry(): number | null {
    const countries = new Map(this.network.nodes.map(({ id, countryCode }) => [id, countryCode ?? ""]));
    return this.#once("byCountry", () =>
      nominalAssortativity(this.#graph, (node) => countries.get(node) ?? ""),
    );
  }

  /** Null when all degrees are equal, or there are no edges. */
  assortativityByDegree(): number | null {
    return this.#once("byDegree", () => degreeAssortativity(this.#graph));
  }

  /** The libraries cannot measure an empty network. */
  #ofNodes(measure: () => Readonly<Record<string, number>>): Scores {
    return new Map(this.#graph.order === 0 ? [] : Object.entries(measure()));
  }

  #scores(of: (node: string) => number): Scores {
    return new Map(this.#graph.mapNodes((node) => [node, of(node)]));
  }

  #once<T>(name: string, take: () => T): T {
    if (!this.#taken.has(name)) this.#taken.set(name, take());
    return this.#taken.get(name) as T;
  }
}

function toGraph({ nodes, edges }: Network): MeasuredGraph {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const { id } of nodes) graph.addNode(id);
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    graph.updateEdge(source, target, ({ weight: before = 0 }) => ({ weight: before + weight }));
  }
  return graph;
}

function groupsOf(mapping: Readonly<Record<string, number>>): string[][] {
  const groups = new Map<number, string[]>();
  for (const [node, group] of Object.entries(mapping))
    groups.set(group, [...(groups.get(group) ?? []), node]);
  return [...groups.values()];
}

function numberGroups(groups: readonly (readonly string[])[]): Scores {
  const sorted = groups.map((group) => [...group].sort()).sort((one, other) => bySize(one, other));
  return new Map(sorted.flatMap((group, number) => group.map((node) => [node, number] as const)));
}

function bySize(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length || ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1);
}
