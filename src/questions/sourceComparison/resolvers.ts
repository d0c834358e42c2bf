import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { figuresByCountry, figuresOf, pairsPage } from "./loaders.ts";

export const sourceComparisonResolvers: Resolvers = {
  Query: {
    sourceComparison: (_, args, { loaders }) => loaders.sourceComparison(args),
  },
  SourceComparison: {
    counts: figuresOf,
    byCountry: figuresByCountry,
    pairs: pairsPage,
  },
  CountryComparison: {
    country: ({ countryId }, _, { loaders }) => orThrow(loaders.countryById.get(countryId), countryId),
  },
  ComparedPair: {
    parties: ({ partyIds }, _, { loaders }) =>
      Promise.all(partyIds.map((id) => orThrow(loaders.localGovernmentById(id), id))),
    left: ({ left }, _, { loaders }) => left.map((id) => orThrow(loaders.agreementById.get(id), id)),
    right: ({ right }, _, { loaders }) => right.map((id) => orThrow(loaders.agreementById.get(id), id)),
  },
};
