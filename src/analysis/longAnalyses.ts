import { measureEcho } from "./echo.ts";
import type { Network } from "./Network.ts";
import { type MeasurementOptions, NetworkMeasurement } from "./NetworkMeasurement.ts";
import { measureRepresentation } from "./representation.ts";

/** The measures of a network that take long; what is told of communities comes from seeking them once. */
const longMeasures = {
  betweenness: (network: NetworkMeasurement) => network.betweenness(),
  closeness: (network: NetworkMeasurement) => network.closeness(),
  pageRank: (network: NetworkMeasurement) => network.pageRank(),
  partition: (network: NetworkMeasurement) => ({
    communities: network.communities(),
    modularity: network.modularity(),
  }),
  distances: (network: NetworkMeasurement) => network.distances(),
};
export type LongMeasure = keyof typeof longMeasures;
export type Measured<Measure extends LongMeasure> = ReturnType<(typeof longMeasures)[Measure]>;

/** What takes up to some seconds of a core, by name, as `inThread` runs it. */
export const longAnalyses = {
  measureEcho,
  measureRepresentation,
  measureNetwork: (network: Network, options: MeasurementOptions, measure: LongMeasure) =>
    longMeasures[measure](new NetworkMeasurement(network, options)),
};
