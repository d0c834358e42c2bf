import type { Resolvers } from "../../__generated__/resolvers.ts";
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
    meanDistance: (measurement) => withinReach("meanDistance", measurement).distances()?.mean ?? null,
    diameter: (measurement) => withinReach("diameter", measurement).distances()?.diameter ?? null,
    communityCount: (measurement) => groupsIn(measurement.communities()),
    modularity: (measurement) => measurement.modularity(),
    assortativityByCountry: (measurement) => measurement.assortativityByCountry(),
    assortativityByDegree: (measurement) => measurement.assortativityByDegree(),
    nodes: (measurement) => measurement.network.nodes.map(({ id }) => ({ id, measurement })),
  },
  NodeMeasures: {
    degree: ({ id, measurement }) => scoreOf(measurement.degree(), id),
    strength: ({ id, measurement }) => scoreOf(measurement.strength(), id),
    betweenness: ({ id, measurement }) => scoreOf(withinReach("betweenness", measurement).betweenness(), id),
    closeness: ({ id, measurement }) => scoreOf(withinReach("closeness", measurement).closeness(), id),
    pageRank: ({ id, measurement }) => scoreOf(measurement.pageRank(), id),
    community: ({ id, measurement }) => scoreOf(measurement.communities(), id),
    component: ({ id, measurement }) => scoreOf(measurement.components(), id),
  },
} satisfies Resolvers;

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
