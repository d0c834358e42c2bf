import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { countByCountry, countPairs } from "./comparePairs.ts";
import { pairsPage } from "./pairsPage.ts";

export const sourceComparisonResolvers: Resolvers = {
  Query: {
    sourceComparison: (_, args, { loaders }) => loaders.sourceComparison(args),
  },
  SourceComparison: {
    counts: ({ pairs }) => countPairs(pairs),
    byCountry: ({ pairs }) => countByCountry(pairs),
    pairs: ({ pairs }, args) => pairsPage(pairs, args),
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
