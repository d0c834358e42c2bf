import type { Connection } from "../../reading/pagination.ts";
import type { FoundEdge } from "./loaders.ts";

export type SearchConnectionMapper = Connection<FoundEdge["node"], FoundEdge>;
export type SearchEdgeMapper = FoundEdge;
