import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import {
  localGovernmentShape,
  rankedPageShape,
  twinnedPageShape,
  twinnedShape,
} from "../localGovernment/queries.ts";

export const partnerCityKind = z.enum(["CITY", "CITY_DISTRICT", "DISTRICT", "REGION", "TOWN", "VILLAGE"]);

const partnerCityRow = z.object({
  ...localGovernmentShape,
  kind: partnerCityKind,
  partOfId: z.string().nullable(),
});
export type PartnerCityRow = z.infer<typeof partnerCityRow>;

const filter = {
  country: z.string().nullable(),
  kinds: z.array(partnerCityKind).nullable(),
  hasAgreements: z.boolean().nullable(),
  existingOn: z.string().nullable(),
};
const parentIds = { parentIds: z.array(z.string()) };
const ofParent = z.object({ parentId: z.string(), partnerCity: partnerCityRow });
const countOfParent = z.object({ parentId: z.string(), count: z.int() });

export const partnerCitiesByIds = defineQuery(cypherTexts.partnerCitiesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ partnerCity: partnerCityRow }),
});

export const partnerCities = defineQuery(cypherTexts.partnerCities, {
  parameters: z.object({ ...filter, ...rankedPageShape }),
  row: z.object({ partnerCity: partnerCityRow }),
});

export const countPartnerCities = defineQuery(cypherTexts.countPartnerCities, {
  parameters: z.object(filter),
  row: z.object({ count: z.int() }),
});

export const partnerCitiesByCountryIds = defineQuery(cypherTexts.partnerCitiesByCountryIds, {
  parameters: z.object({ ...parentIds, ...filter, ...rankedPageShape }),
  row: ofParent,
});

export const countPartnerCitiesByCountryIds = defineQuery(cypherTexts.countPartnerCitiesByCountryIds, {
  parameters: z.object({ ...parentIds, ...filter }),
  row: countOfParent,
});

export const partnerCitiesByMunicipalityIds = defineQuery(cypherTexts.partnerCitiesByMunicipalityIds, {
  parameters: z.object({ ...parentIds, ...filter, ...twinnedPageShape }),
  row: ofParent.extend(twinnedShape),
});

export const countPartnerCitiesByMunicipalityIds = defineQuery(
  cypherTexts.countPartnerCitiesByMunicipalityIds,
  {
    parameters: z.object({ ...parentIds, ...filter, asOf: z.string().nullable() }),
    row: countOfParent.extend({ certain: z.int() }),
  },
);

export const partIdsByPartnerCityIds = defineQuery(cypherTexts.partIdsByPartnerCityIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), partId: z.string() }),
});
