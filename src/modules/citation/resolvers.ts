import type { Resolvers } from "../../__generated__/resolvers.ts";
import { typeOfNode } from "../node/resolvers.ts";
import { present } from "../present.ts";

export const citationResolvers: Resolvers = {
  Query: {
    sources: (_, __, { loaders }) => loaders.sources(),
    datasets: (_, __, { loaders }) => loaders.datasets(),
  },
  Cited: { __resolveType: typeOfNode },
  Citation: {
    source: ({ sourceId }, _, { loaders }) => present(loaders.sourceById.load(sourceId), sourceId),
  },
  Source: {
    agreements: ({ id }, args, { loaders }) => loaders.agreementsOf("source", id, args),
  },
};
