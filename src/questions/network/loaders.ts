import type { Graph } from "../../neo4j/Graph.ts";
import { type AgreementFilter, agreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import type { AgreementRow } from "../../nouns/agreement/queries.ts";
import { pageSize } from "../../reading/pagination.ts";
import { listsOfParents } from "../../reading/readers.ts";
import { checkExpandable } from "./checkExpandable.ts";
import { agreementsOfEdges } from "./queries.ts";
import { ALL_PARTS, type NetworkParts, readProjection } from "./readProjection.ts";
import type { NetworkProjection, ServedEdge, ServedNetwork } from "./ServedNetwork.ts";

export interface NetworkArguments {
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly projection: NetworkProjection;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createNetworkLoaders> {}
}

export function createNetworkLoaders(graph: Graph) {
  const behindEdges = {
    TWO_MODE: listsOfParents(graph, agreementsOfEdges.TWO_MODE),
    MUNICIPALITIES: listsOfParents(graph, agreementsOfEdges.MUNICIPALITIES),
    PARTNER_CITIES: listsOfParents(graph, agreementsOfEdges.PARTNER_CITIES),
    COUNTRIES: listsOfParents(graph, agreementsOfEdges.COUNTRIES),
    PROVINCES_AND_COUNTRIES: listsOfParents(graph, agreementsOfEdges.PROVINCES_AND_COUNTRIES),
  };

  return {
    /** Nodes and edges of the network that agreements make, in one round trip. */
    network: (
      { filter, asOf, projection }: NetworkArguments,
      parts: NetworkParts = ALL_PARTS,
    ): Promise<ServedNetwork> =>
      readProjection(graph, projection, agreementFilterParameters(filter, asOf), { parts }),

    /** The first agreements behind an edge, in the order of their dates; all edges of a network share a round trip. */
    agreementsOfEdge: async (
      { source, target, scope }: ServedEdge,
      first: number,
    ): Promise<readonly AgreementRow[]> => {
      checkExpandable("agreements", "edges", scope.edgeCount);
      const parameters = { ...scope.agreements, limit: pageSize(first) };
      const list = { parentId: `${source} ${target}`, parameters };
      return (await behindEdges[scope.projection].load(list)).map(({ agreement }) => agreement);
    },
  };
}
