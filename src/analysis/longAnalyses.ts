import { measureEcho } from "./echo.ts";
import type { Network } from "./Network.ts";
import { type MeasurementOptions, NetworkMeasurement } from "./NetworkMeasurement.ts";
import { measureRepresentation } from "./representation.ts";

/** The measures of a network that take long. */
export type LongMeasure =
  "betweenness" | "closeness" | "pageRank" | "communities" | "modularity" | "distances";

/** What takes up to some seconds of a core, by name, as `inThread` runs it. */
export const longAnalyses = {
  measureEcho,
  measureRepresentation,
  measureNetwork: (network: Network, options: MeasurementOptions, measure: LongMeasure) =>
    new NetworkMeasurement(network, options)[measure](),
};
