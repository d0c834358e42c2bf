import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const countryRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  nameLocal: z.string(),
  geoNamesId: z.int().nullable(),
  nameOrder: z.string(),
  latitude: z.number(),
  longitude: z.number(),
});
export type CountryRow = z.infer<typeof countryRow>;

const row = z.object({ country: countryRow });

export const countriesByIds = defineQuery(cypherTexts.countriesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row,
});

export const countriesByCodes = defineQuery(cypherTexts.countriesByCodes, {
  parameters: z.object({ codes: z.array(z.string()) }),
  row,
});

export const countries = defineQuery(cypherTexts.countries, {
  parameters: z.object({ afterName: z.string().nullable(), limit: z.int() }),
  row,
});

export const countCountries = defineQuery(cypherTexts.countCountries, {
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});
