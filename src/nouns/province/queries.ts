import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const provinceRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  geoNamesId: z.int().nullable(),
  nameOrder: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  countryId: z.string(),
});
export type ProvinceRow = z.infer<typeof provinceRow>;

const row = z.object({ province: provinceRow });
const page = { afterName: z.string().nullable(), limit: z.int() };

export const provincesByIds = defineQuery(cypherTexts.provincesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row,
});

export const provincesByCodes = defineQuery(cypherTexts.provincesByCodes, {
  parameters: z.object({ codes: z.array(z.string()) }),
  row,
});

export const provinces = defineQuery(cypherTexts.provinces, { parameters: z.object(page), row });

export const countProvinces = defineQuery(cypherTexts.countProvinces, {
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});

export const provincesByCountryIds = defineQuery(cypherTexts.provincesByCountryIds, {
  parameters: z.object({ parentIds: z.array(z.string()), ...page }),
  row: z.object({ parentId: z.string(), province: provinceRow }),
});

export const countProvincesByCountryIds = defineQuery(cypherTexts.countProvincesByCountryIds, {
  parameters: z.object({ parentIds: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), count: z.int() }),
});
