import type { Resolvers } from "../../__generated__/resolvers.ts";
import { typeAmong } from "../node/nodeType.ts";
import { present } from "../present.ts";

export const citationResolvers: Resolvers = {
  Query: {
    sources: (_, __, { loaders }) => loaders.sources(),
    datasets: (_, __, { loaders }) => loaders.datasets(),
  },
  Cited: { __resolveType: typeAmong("Agreement", "Country", "Municipality", "PartnerCity", "Province") },
  Citation: {
    source: ({ sourceId }, _, { loaders }) => present(loaders.sourceById.load(sourceId), sourceId),
  },
  Source: {
    drawsOn: async ({ id }, _, { loaders }) =>
      (await loaders.drawnSourceIdsBySourceId.load(id)).map(({ sourceId }) =>
        present(loaders.sourceById.load(sourceId), sourceId),
      ),
    drawnOnBy: async ({ id }, _, { loaders }) =>
      (await loaders.drawingSourceIdsBySourceId.load(id)).map(({ sourceId }) =>
        present(loaders.sourceById.load(sourceId), sourceId),
      ),
    agreements: ({ id }, args, { loaders }) => loaders.agreementsOf("source", id, args),
  },
};
