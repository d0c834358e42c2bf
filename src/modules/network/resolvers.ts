import type { PathStepType, Resolvers } from "../../__generated__/resolvers.ts";
import { nameIn } from "../named.ts";
import { nodeType } from "../node/nodeType.ts";
import { present } from "../present.ts";
import { checkExpandable } from "./checkExpandable.ts";

export const networkResolvers: Resolvers = {
  Query: {
    network: (_, args, { loaders }) => loaders.network(args),
    neighbourhood: (_, args, { loaders }) => loaders.neighbourhood(args),
    adjacency: (_, args, { loaders }) => loaders.adjacency(args),
  },
  Network: {
    nodeCount: ({ nodes }) => nodes.length,
    edgeCount: ({ edges }) => edges.length,
  },
  NetworkNode: {
    name: (node, { language }) => nameIn(node, language),
    node: ({ id, scope }, _, { loaders }) => {
      checkExpandable("node", "nodes", scope.nodeCount);
      return present(loaders.nodeById(id), id);
    },
  },
  NetworkEdge: {
    weightInterval: ({ weight, certainWeight }) => ({ min: certainWeight, max: weight }),
    since: ({ begun }) => begun.earliest,
    certainSince: ({ begun }) => begun.latest,
    agreements: (edge, { first }, { loaders }) => {
      if (edge.scope.projection !== null || edge.type === "TWINNED_WITH")
        return loaders.agreementsOfEdge(edge, first);
      return [edge.source, edge.target]
        .filter((id) => nodeType(id) === "Agreement")
        .slice(0, first)
        .map((id) => present(loaders.agreementById.load(id), id));
    },
    facts: (edge, _, { loaders }) => (edge.scope.projection === null ? loaders.factsOfEdge(edge) : []),
  },
  AdjacencyConnection: {
    nodes: ({ nodes }, _, { loaders }) =>
      nodes.map(({ neighbour: { id } }) => present(loaders.nodeById(id), id)),
  },
  AdjacencyEdge: {
    node: ({ node: { neighbour } }, _, { loaders }) => present(loaders.nodeById(neighbour.id), neighbour.id),
    neighbour: ({ node }) => node.neighbour,
    type: ({ node }) => node.type as PathStepType,
    outgoing: ({ node }) => node.outgoing,
    fact: ({ node }) => node.fact,
  },
};
