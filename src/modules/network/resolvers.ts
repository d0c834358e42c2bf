import type { Resolvers } from "../../__generated__/resolvers.ts";
import { nameIn } from "../named.ts";
import { present } from "../present.ts";
import { checkExpandable } from "./checkExpandable.ts";

export const networkResolvers: Resolvers = {
  Query: {
    network: (_, args, { loaders }) => loaders.network(args),
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
    agreements: (edge, { first }, { loaders }) => loaders.agreementsOfEdge(edge, first),
  },
};
