import DataLoader from "dataloader";
import type { Graph } from "../../neo4j/Graph.ts";
import { type AgreementFilter, agreementFilterParameters } from "../agreement/agreementFilter.ts";
import type { AgreementRow } from "../agreement/queries.ts";
import { listsOfParents, pageSize } from "../pagination.ts";
import type { FoundFact } from "../path/foundPath.ts";
import { checkExpandable } from "./checkExpandable.ts";
import { agreementsOfEdges } from "./queries.ts";
import { type AdjacencyArguments, readAdjacency } from "./readAdjacency.ts";
import { readEdgeFacts } from "./readEdgeFacts.ts";
import { type NeighbourhoodArguments, readNeighbourhood } from "./readNeighbourhood.ts";
import { readProjection } from "./readProjection.ts";
import type { NetworkProjection, ServedEdge, ServedNetwork } from "./ServedNetwork.ts";

export interface NetworkArguments {
  readonly filter?: AgreementFilter | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
  readonly projection: NetworkProjection;
}

export function createNetworkLoaders(graph: Graph) {
  const behindEdges = {
    TWO_MODE: listsOfParents(graph, agreementsOfEdges.TWO_MODE),
    MUNICIPALITIES: listsOfParents(graph, agreementsOfEdges.MUNICIPALITIES),
    PARTNER_CITIES: listsOfParents(graph, agreementsOfEdges.PARTNER_CITIES),
    COUNTRIES: listsOfParents(graph, agreementsOfEdges.COUNTRIES),
    PROVINCES_AND_COUNTRIES: listsOfParents(graph, agreementsOfEdges.PROVINCES_AND_COUNTRIES),
  };

  const facts = new DataLoader<ServedEdge, readonly FoundFact[]>((edges) => readEdgeFacts(graph, edges));

  return {
    /** Nodes and edges of the network that agreements make, in one round trip. */
    network: ({ filter, asOf, projection }: NetworkArguments): Promise<ServedNetwork> =>
      readProjection(graph, projection, agreementFilterParameters(filter, asOf)),

    /** The surroundings of a node. */
    neighbourhood: (args: NeighbourhoodArguments) => readNeighbourhood(graph, args),

    /** The edges of one node, by pages. */
    adjacency: (args: AdjacencyArguments) => readAdjacency(graph, args),

    /** The facts behind an edge of a neighbourhood. */
    factsOfEdge: (edge: ServedEdge) => {
      checkExpandable("facts", "edges", edge.scope.edgeCount);
      return facts.load(edge);
    },

    /** The first agreements behind an edge, in the order of their dates; all edges of a network share a round trip. */
    agreementsOfEdge: async (
      { source, target, scope }: ServedEdge,
      first: number,
    ): Promise<readonly AgreementRow[]> => {
      checkExpandable("agreements", "edges", scope.edgeCount);
      const parameters = { ...scope.agreements, limit: pageSize(first) };
      const list = { parentId: `${source} ${target}`, parameters };
      return (await behindEdges[scope.projection ?? "TWO_MODE"].load(list)).map(({ agreement }) => agreement);
    },
  };
}
