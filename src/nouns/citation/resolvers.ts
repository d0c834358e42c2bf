import type { Resolvers } from "../../__generated__/resolvers.ts";
import { askedField } from "../../reading/askedField.ts";
import { identifiedFields } from "../externalId/identifiedFields.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const citationResolvers: Resolvers = {
  Query: {
    sources: (_, args, { loaders }) => loaders.sources(args),
    source: (_, { id }, { loaders }) => loaders.sourceById.get(id),
    datasets: (_, args, { loaders }) => loaders.datasets(args),
  },
  Citation: {
    source: ({ sourceId }, _, { loaders }) => orThrow(loaders.sourceById.get(sourceId), sourceId),
  },
  WorkReference: {
    source: ({ sourceId }, _, { loaders }) => orThrow(loaders.sourceById.get(sourceId), sourceId),
  },
  Dataset: {
    source: ({ sourceId }, _, { loaders }) => orThrow(loaders.sourceById.get(sourceId), sourceId),
  },
  Source: {
    ...identifiedFields,
    groundOf: async ({ id }, { first }, { loaders }) =>
      (await loaders.factIdsByWorkId(id, first)).map((factId) => orThrow(loaders.nodeById(factId), factId)),
    drawsOn: async ({ id }, _, { loaders }) =>
      (await loaders.drawnSourceIdsBySourceId.load(id)).map(({ sourceId }) =>
        orThrow(loaders.sourceById.get(sourceId), sourceId),
      ),
    drawnOnBy: async ({ id }, _, { loaders }) =>
      (await loaders.drawingSourceIdsBySourceId.load(id)).map(({ sourceId }) =>
        orThrow(loaders.sourceById.get(sourceId), sourceId),
      ),
    agreements: ({ id }, args, { loaders }, { fieldNodes }) =>
      loaders.agreementsOf("source", id, args, askedField(fieldNodes)),
  },
};
