import type { Resolvers } from "../../__generated__/resolvers.ts";
import { sharedPartners } from "../../nouns/partnerCity/sharedPartners.ts";

export const similarityResolvers: Resolvers = {
  SimilarMunicipalityEdge: {
    sharedPartners,
  },
};
