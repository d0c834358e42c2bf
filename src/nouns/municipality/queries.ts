import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import {
  localGovernmentShape,
  rankedPageShape,
  twinnedPageShape,
  twinnedShape,
} from "../localGovernment/queries.ts";

export const municipalityKind = z.enum(["METROPOLITAN", "PROVINCIAL_CENTRE", "DISTRICT", "TOWN"]);

export const municipalityRow = z.object({
  ...localGovernmentShape,
  kind: municipalityKind,
  provinceId: z.string(),
});
export type MunicipalityRow = z.infer<typeof municipalityRow>;

const filter = {
  province: z.string().nullable(),
  kinds: z.array(municipalityKind).nullable(),
  partnerCountry: z.string().nullable(),
  hasAgreements: z.boolean().nullable(),
  existing: z.boolean().nullable(),
  existingOn: z.string().nullable(),
};
const parentIds = { parentIds: z.array(z.string()) };
const ofParent = z.object({ parentId: z.string(), municipality: municipalityRow });
const countOfParent = z.object({ parentId: z.string(), count: z.int() });

export const municipalitiesByIds = defineQuery(cypherTexts.municipalitiesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ municipality: municipalityRow }),
});

export const municipalities = defineQuery(cypherTexts.municipalities, {
  parameters: z.object({ ...filter, ...rankedPageShape }),
  row: z.object({ municipality: municipalityRow }),
});

export const countMunicipalities = defineQuery(cypherTexts.countMunicipalities, {
  parameters: z.object(filter),
  row: z.object({ count: z.int() }),
});

export const municipalitiesByProvinceIds = defineQuery(cypherTexts.municipalitiesByProvinceIds, {
  parameters: z.object({ ...parentIds, ...filter, ...rankedPageShape }),
  row: ofParent,
});

export const countMunicipalitiesByProvinceIds = defineQuery(cypherTexts.countMunicipalitiesByProvinceIds, {
  parameters: z.object({ ...parentIds, ...filter }),
  row: countOfParent,
});

export const municipalitiesByCountryIds = defineQuery(cypherTexts.municipalitiesByCountryIds, {
  parameters: z.object({ ...parentIds, ...filter, ...rankedPageShape }),
  row: ofParent,
});

export const countMunicipalitiesByCountryIds = defineQuery(cypherTexts.countMunicipalitiesByCountryIds, {
  parameters: z.object({ ...parentIds, ...filter }),
  row: countOfParent,
});

export const municipalitiesByPartnerCityIds = defineQuery(cypherTexts.municipalitiesByPartnerCityIds, {
  parameters: z.object({ ...parentIds, ...filter, ...twinnedPageShape }),
  row: ofParent.extend(twinnedShape),
});

export const countMunicipalitiesByPartnerCityIds = defineQuery(
  cypherTexts.countMunicipalitiesByPartnerCityIds,
  {
    parameters: z.object({ ...parentIds, ...filter, asOf: z.string().nullable() }),
    row: countOfParent.extend({ certain: z.int() }),
  },
);

export const municipalitiesSharingPartnersByIds = defineQuery(
  cypherTexts.municipalitiesSharingPartnersByIds,
  {
    parameters: z.object({
      ...parentIds,
      minimumShared: z.int(),
      asOf: z.string().nullable(),
      afterRank: z.int().nullable(),
      afterName: z.string().nullable(),
      limit: z.int(),
    }),
    row: ofParent.extend({
      sharedCount: z.int(),
      certainSharedCount: z.int(),
      sharedPartnerIds: z.array(z.string()),
    }),
  },
);

export const countMunicipalitiesSharingPartnersByIds = defineQuery(
  cypherTexts.countMunicipalitiesSharingPartnersByIds,
  {
    parameters: z.object({ ...parentIds, minimumShared: z.int(), asOf: z.string().nullable() }),
    row: countOfParent,
  },
);
