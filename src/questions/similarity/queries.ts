import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { municipalityRow } from "../../nouns/municipality/queries.ts";

const profile = {
  parentIds: z.array(z.string()),
  minimumShared: z.int(),
  /** How many municipalities may be walked to, over all partner cities. */
  maximumReach: z.int(),
  asOf: z.string().nullable(),
};

export const similarMunicipalitiesByIds = defineQuery(cypherTexts.similarMunicipalitiesByIds, {
  parameters: z.object({
    ...profile,
    measure: z.enum(["JACCARD", "ADAMIC_ADAR"]),
    afterScore: z.number().nullable(),
    afterName: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({
    parentId: z.string(),
    municipality: municipalityRow,
    score: z.number(),
    sharedCount: z.int(),
    sharedPartnerIds: z.array(z.string()),
  }),
});

export const countSimilarMunicipalitiesByIds = defineQuery(cypherTexts.countSimilarMunicipalitiesByIds, {
  parameters: z.object(profile),
  row: z.object({ parentId: z.string(), count: z.int(), partnersNotWalked: z.int() }),
});
