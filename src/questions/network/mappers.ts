import type { NetworkMeasurement } from "../../analysis/NetworkMeasurement.ts";
import type { MeasuredNode } from "./MeasuredNode.ts";
import type { ServedEdge, ServedNetwork, ServedNode } from "./ServedNetwork.ts";

export type NetworkMapper = ServedNetwork;
export type NetworkEdgeMapper = ServedEdge;
export type NetworkMeasuresMapper = NetworkMeasurement;
export type NetworkNodeMapper = ServedNode;
export type NodeMeasuresMapper = MeasuredNode;
