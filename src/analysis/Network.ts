import type { Certainty } from "../domain/asOf.ts";

/** A network as plain data: what measures are taken of, what is drawn and what is exported. */
export interface Network {
  /** Whether an edge has a direction, from `source` to `target`. */
  readonly directed: boolean;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkNode {
  /** The node's id in the graph, such as `municipality/tr-ankara`. */
  readonly id: string;
  /** The GraphQL type, such as `Municipality`. */
  readonly type: string;
  /** Turkish name. */
  readonly name: string;
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly countryCode: string | null;
  /** WGS 84; null for what has no place. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface NetworkEdge {
  /** Unique in its network, and the same whenever the same network is asked for. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The relationship type in the graph, such as `TWINNED_WITH`, or `SHARES_PARTNERS` of a projection. */
  readonly type: string;
  /** At least 1: how many agreements, shared partners or facts the edge stands for. */
  readonly weight: number;
  /** First and last day on which the edge may have begun, ISO 8601; null when it is not dated. */
  readonly begun: { readonly earliest: string | null; readonly latest: string | null };
  /** Whether it held on the day asked for; null when no day was. */
  readonly certainty: Certainty | null;
}
