import type { Resolvers } from "../../__generated__/resolvers.ts";
import { present } from "../present.ts";

export const similarityResolvers: Resolvers = {
  SimilarMunicipalityEdge: {
    sharedPartners: ({ sharedPartnerIds }, _, { loaders }) =>
      sharedPartnerIds.map((id) => present(loaders.partnerCityById.load(id), id)),
  },
};
