import type { DrawnEdge, DrawnNeighbourhood, DrawnNode } from "./drawNeighbourhood.ts";
import type { AdjacencyPage, ListedEdge } from "./readAdjacency.ts";

export type AdjacencyConnectionMapper = AdjacencyPage;
export type AdjacencyEdgeMapper = ListedEdge;
export type NeighbourhoodMapper = DrawnNeighbourhood;
export type NeighbourhoodEdgeMapper = DrawnEdge;
export type NeighbourhoodNodeMapper = DrawnNode;
