import type { NetworkMeasurement } from "../../analysis/NetworkMeasurement.ts";

/** One node of a measured network. */
export interface MeasuredNode {
  readonly id: string;
  readonly measurement: NetworkMeasurement;
}
