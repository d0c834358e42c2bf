import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

/** What municipalities and partner cities have in common. */
export const localGovernmentShape = {
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  nameLocal: z.string(),
  geoNamesId: z.int().nullable(),
  agreementCount: z.int(),
  nameOrder: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  countryId: z.string(),
};

/** The place in a list that is ordered by name, or by a rank and then by name. */
export const rankedPageShape = {
  byName: z.boolean(),
  descending: z.boolean(),
  agreementsWeight: z.int(),
  aboveName: z.string(),
  belowName: z.string(),
  afterRank: z.int().nullable(),
  afterName: z.string().nullable(),
  limit: z.int(),
};

/** The place in a list of those twinned with another, the day on which they are to be so, and whether to tell since when. */
export const twinnedPageShape = {
  asOf: z.string().nullable(),
  afterName: z.string().nullable(),
  limit: z.int(),
  edges: z.boolean(),
};

/** When two were first twinned, and how often; null without edges. */
export const twinnedShape = {
  since: z.string().nullable(),
  certainSince: z.string().nullable(),
  agreementCount: z.int().nullable(),
};

const ids = z.object({ ids: z.array(z.string()) });

const placeNameRow = z.object({
  text: z.string(),
  language: z.string().nullable(),
  kind: z.enum(["FORMER", "VARIANT", "TRANSLITERATION", "OFFICIAL"]),
  from: z.string().nullable(),
  until: z.string().nullable(),
  reason: z.string().nullable(),
});
export type PlaceNameRow = z.infer<typeof placeNameRow>;

export const placeNamesByPlaceIds = defineQuery(cypherTexts.placeNamesByPlaceIds, {
  parameters: ids,
  row: z.object({ parentId: z.string(), placeName: placeNameRow }),
});

const successionRow = z.object({
  parentId: z.string(),
  predecessorId: z.string(),
  successorId: z.string(),
  succession: z.object({
    kind: z.enum(["MERGED_INTO", "SPLIT_INTO", "RENAMED"]),
    on: z.string(),
    deed: z.string().nullable(),
    reason: z.string().nullable(),
  }),
});
export type SuccessionRow = z.infer<typeof successionRow>;

export const successionsByPlaceIds = defineQuery(cypherTexts.successionsByPlaceIds, {
  parameters: ids,
  row: successionRow,
});
