import type { Resolvers } from "../../__generated__/resolvers.ts";
import { present } from "../present.ts";

export const similarityResolvers: Resolvers = {
  SimilarMunicipalityConnection: {
    nodes: ({ nodes }, _, { loaders }) =>
      nodes.map(({ id }) => present(loaders.municipalityById.load(id), id)),
  },
  SimilarMunicipalityEdge: {
    node: ({ node: { id } }, _, { loaders }) => present(loaders.municipalityById.load(id), id),
    sharedPartners: ({ sharedPartnerIds }, _, { loaders }) =>
      sharedPartnerIds.map((id) => present(loaders.partnerCityById.load(id), id)),
  },
};
