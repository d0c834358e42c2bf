import type { GraphQLResolveInfo } from "graphql";
import type { Resolvers } from "../../__generated__/resolvers.ts";
import { nameIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { wantedProperties } from "../../api/wantedProperties.ts";
import { checkExpandable } from "./checkExpandable.ts";
import { measureFields } from "./measureFields.ts";
import { ALL_PARTS, type NetworkParts } from "./readProjection.ts";

export const networkResolvers: Resolvers = {
  Query: {
    network: (_, args, { loaders }, info) => loaders.network(args, partsNamedIn(info)),
  },
  ...measureFields,
  Network: {
    ...measureFields.Network,
    nodeCount: ({ nodes }) => nodes.length,
    edgeCount: ({ edges }) => edges.length,
  },
  NetworkNode: {
    name: (node, { language }) => nameIn(node, language),
    node: ({ id, scope }, _, { loaders }) => {
      checkExpandable("node", "nodes", scope.nodeCount);
      return orThrow(loaders.nodeById(id), id);
    },
  },
  NetworkEdge: {
    weightInterval: ({ weight, certainWeight }) => ({ min: certainWeight, max: weight }),
    since: ({ begun }) => begun.earliest,
    certainSince: ({ begun }) => begun.latest,
    agreements: (edge, { first }, { loaders }) => loaders.agreementsOfEdge(edge, first),
  },
};

function partsNamedIn(info: GraphQLResolveInfo): NetworkParts {
  const wanted = wantedProperties(info);
  if (wanted === undefined) return ALL_PARTS;
  const names = (type: string) => wanted.get(type)?.names ?? new Set();
  const [node, edge] = [names("NetworkNode"), names("NetworkEdge")];
  return {
    days: edge.has("since") || edge.has("certainSince") || edge.has("certainWeight"),
    otherNames: node.has("nameEn") || node.has("nameLocal"),
    places: node.has("countryCode") || node.has("latitude") || node.has("longitude"),
    externalIds: false,
  };
}
