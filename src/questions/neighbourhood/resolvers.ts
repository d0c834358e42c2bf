import type { RelationType, Resolvers } from "../../__generated__/resolvers.ts";
import { checkExpandable } from "../network/checkExpandable.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { pathNodeName } from "../path/pathNode.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: (_, args, { loaders }) => loaders.neighbourhood(args),
    adjacency: (_, args, { loaders }) => loaders.adjacency(args),
  },
  NeighbourhoodNode: {
    type: ({ id }) => nodeType(id) ?? "Node",
    name: (row, { language }) => pathNodeName(row, language),
    node: ({ id }, _, { loaders }) => orThrow(loaders.nodeById(id), id),
  },
  NeighbourhoodEdge: {
    source: ({ fact }) => fact.relationship.source,
    target: ({ fact }) => fact.relationship.target,
    type: ({ fact }) => fact.relationship.type as RelationType,
    since: ({ begun }) => begun.earliest,
    certainSince: ({ begun }) => begun.latest,
    agreements: ({ fact, edgeCount }, { first }, { loaders }) => {
      checkExpandable("agreements", "edges", edgeCount);
      const { asOf, relationship } = fact;
      return relationship.type === "TWINNED_WITH"
        ? loaders.agreementsOfTwinning(relationship, { first, asOf })
        : [];
    },
  },
  AdjacencyConnection: {
    nodes: async ({ nodes }) => (await nodes).map(({ neighbour }) => neighbour),
  },
  AdjacencyEdge: {
    node: ({ node }) => node.neighbour,
    type: ({ node }) => node.fact.relationship.type as RelationType,
    outgoing: ({ node }) => node.outgoing,
    fact: ({ node }) => node.fact,
  },
};
