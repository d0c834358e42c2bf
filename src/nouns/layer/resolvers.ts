import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const layerResolvers: Resolvers = {
  Query: {
    layers: (_, args, { loaders }) => loaders.layers(args),
    layer: (_, { id }, { loaders }) => loaders.layerById.load(id),
  },
  Layer: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
};
