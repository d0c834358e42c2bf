import type { Resolvers } from "../../__generated__/resolvers.ts";
import { inThread } from "../../analysis/inThread.ts";
import type { LongMeasure, Measured } from "../../analysis/longAnalyses.ts";
import { NetworkMeasurement } from "../../analysis/NetworkMeasurement.ts";
import { ClientError } from "../../errors.ts";

/** Shortest paths between all pairs take time in proportion to nodes × edges: about a second for so many. */
const MAXIMUM_WORK = 10_000_000;
const MAXIMUM_RESOLUTION = 100;

/** What a network and its nodes measure. */
export const measureFields = {
  Network: {
    measures: (network, { seed, resolution }) => {
      if (seed < 0) throw refused("seed", "0 or more", seed);
      if (!(resolution > 0 && resolution <= MAXIMUM_RESOLUTION)) {
        throw refused("resolution", `above 0 and at most ${MAXIMUM_RESOLUTION}`, resolution);
      }
      return new NetworkMeasurement(network, { seed, resolution });
    },
  },
  NetworkMeasures: {
    density: ({ density }) => density,
    componentCount: (measurement) => groupsIn(measurement.components()),
    meanDistance: async (measurement) =>
      (await taken(withinReach("meanDistance", measurement), "distances"))?.mean ?? null,
    diameter: async (measurement) =>
      (await taken(withinReach("diameter", measurement), "distances"))?.diameter ?? null,
    communityCount: async (measurement) => groupsIn((await taken(measurement, "partition")).communities),
    modularity: async (measurement) => (await taken(measurement, "partition")).modularity,
    assortativityByCountry: (measurement) => measurement.assortativityByCountry(),
    assortativityByDegree: (measurement) => measurement.assortativityByDegree(),
    nodes: (measurement) => measurement.network.nodes.map(({ id }) => ({ id, measurement })),
  },
  NodeMeasures: {
    degree: ({ id, measurement }) => scoreOf(measurement.degree(), id),
    strength: ({ id, measurement }) => scoreOf(measurement.strength(), id),
    betweenness: async ({ id, measurement }) =>
      scoreOf(await taken(withinReach("betweenness", measurement), "betweenness"), id),
    closeness: async ({ id, measurement }) =>
      scoreOf(await taken(withinReach("closeness", measurement), "closeness"), id),
    pageRank: async ({ id, measurement }) => scoreOf(await taken(measurement, "pageRank"), id),
    community: async ({ id, measurement }) =>
      scoreOf((await taken(measurement, "partition")).communities, id),
    component: ({ id, measurement }) => scoreOf(measurement.components(), id),
  },
} satisfies Resolvers;

const measures = new WeakMap<NetworkMeasurement, Map<LongMeasure, Promise<unknown>>>();

/** A measure that takes long, taken in a thread once for all nodes that ask for it. */
function taken<Measure extends LongMeasure>(measurement: NetworkMeasurement, measure: Measure) {
  let ofNetwork = measures.get(measurement);
  if (ofNetwork === undefined)
    measures.set(measurement, (ofNetwork = new Map<LongMeasure, Promise<unknown>>()));
  let value = ofNetwork.get(measure);
  if (value === undefined) {
    value = inThread("measureNetwork", measurement.network, measurement.options, measure);
    ofNetwork.set(measure, value);
  }
  return value as Promise<Measured<Measure>>;
}

function scoreOf(scores: ReadonlyMap<string, number>, id: string): number {
  const score = scores.get(id);
  if (score === undefined) throw new Error(`${id} was not measured.`);
  return score;
}

function groupsIn(scores: ReadonlyMap<string, number>): number {
  return new Set(scores.values()).size;
}

/** Throws BAD_USER_INPUT when all shortest paths of the network would hold up everybody else's requests. */
function withinReach(field: string, measurement: NetworkMeasurement): NetworkMeasurement {
  const { nodeCount, pairCount } = measurement;
  if (nodeCount * pairCount <= MAXIMUM_WORK) return measurement;
  throw new ClientError(
    "BAD_USER_INPUT",
    `"${field}" can be asked for in a network of which nodes times edges are at most ${MAXIMUM_WORK}, but this one has ${nodeCount} nodes and ${pairCount} edges. Restrict it with "filter".`,
  );
}

function refused(argument: string, expected: string, given: number): ClientError {
  return new ClientError("BAD_USER_INPUT", `"${argument}" must be ${expected}, but got ${given}.`);
}
