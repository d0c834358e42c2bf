import type { Network, NetworkEdge, NetworkNode } from "../../analysis/Network.ts";
import type { AgreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";

/** What a network joins: the names are those of GraphQL. */
export type NetworkProjection =
  "TWO_MODE" | "MUNICIPALITIES" | "PARTNER_CITIES" | "COUNTRIES" | "PROVINCES_AND_COUNTRIES";

/** A network with what else is asked of one that is served. */
export interface ServedNetwork extends Network {
  readonly projection: NetworkProjection;
  /** A day, ISO 8601; null when no day was asked for. */
  readonly asOf: string | null;
  readonly scope: NetworkScope;
  readonly nodes: readonly ServedNode[];
  readonly edges: readonly ServedEdge[];
}

export interface ServedNode extends NetworkNode {
  readonly nameLocal: string;
  /** What it is called elsewhere; null when that is not known, or was not asked for. */
  readonly wikidataId: string | null;
  readonly geoNamesId: number | null;
  /** How many neighbours it has in all. */
  readonly degree: number;
  /** How many of them the network holds. */
  readonly shown: number;
  readonly scope: NetworkScope;
}

export interface ServedEdge extends NetworkEdge {
  /** What of the weight is certain on the day asked for; the whole weight when none was. */
  readonly certainWeight: number;
  readonly scope: NetworkScope;
}

/** Which network a node or an edge is of: one object for all of them. */
export interface NetworkScope {
  readonly projection: NetworkProjection;
  /** Which agreements the network is made of. */
  readonly agreements: AgreementFilterParameters;
  readonly nodeCount: number;
  readonly edgeCount: number;
}
