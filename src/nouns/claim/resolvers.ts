import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { ClaimRow } from "./queries.ts";

export const claimResolvers: Resolvers = {
  Query: {
    claims: (_, args, { loaders }) => loaders.claims(args),
    claim: (_, { id }, { loaders }) => loaders.claimById.load(id),
  },
  Claim: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    statement: (row, { language }) => nameIn(row, language),
    computed: async ({ id }, _, { loaders }) => (await loaders.judgement(id)).computed,
    computedWithoutLastYear: async ({ id }, _, { loaders }) =>
      (await loaders.judgement(id)).computedWithoutLastYear,
    verdict: async ({ id }, _, { loaders }) => (await loaders.judgement(id)).verdict,
    explanation: async (claim, { language }, { loaders }) => {
      const { verdict, fittingReadings } = await loaders.judgement(claim.id);
      return verdict === "UNDECIDABLE" ? claim.why : readingNames(claim, fittingReadings, language === "EN");
    },
    recomputation: async (claim, _, { loaders }) => {
      const { computed } = await loaders.judgement(claim.id);
      if (computed === null) return null;
      return {
        cypher: loaders.figuresShown,
        parameters: { filters: loaders.recomputationFilters(claim) },
      };
    },
  },
  Figures: {
    byCountry: ({ agreementsByCountry }) => agreementsByCountry,
  },
  CountryFigure: {
    country: ({ country }, _, { loaders }) => orThrow(loaders.countryByCode.load(country), country),
  },
};

/** The readings that yield the reported value, in words; null when none does. */
function readingNames(claim: ClaimRow, fitting: readonly string[], inEnglish: boolean): string | null {
  const names = fitting.map((wanted) => {
    const reading = claim.readings.find(({ reading }) => reading === wanted);
    return inEnglish ? reading?.nameEn : reading?.name;
  });
  return names.length === 0 ? null : names.join("; ");
}
