import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { showCypher } from "../../neo4j/writeCypher.ts";

const counting = {
  measure: z.string(),
  country: z.string().nullable(),
  table: z.int().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  baseFrom: z.string().nullable(),
  baseUntil: z.string().nullable(),
  baseTable: z.int().nullable(),
};

const claimRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  reported: z.string(),
  unit: z.string(),
  ...counting,
  comparison: z.string(),
  parts: z.array(z.string()).nullable(),
  why: z.string().nullable(),
  note: z.string().nullable(),
  readings: z.array(
    z.object({ reading: z.string(), term: z.int(), name: z.string(), nameEn: z.string(), ...counting }),
  ),
});
export type ClaimRow = z.infer<typeof claimRow> & { readonly key: string };

export const claims = defineQuery(cypherTexts.claims, {
  parameters: z.object({}),
  row: z.object({ claim: claimRow }),
});

const countryFigureRow = z.object({ country: z.string(), agreements: z.int() });
export type CountryFigureRow = z.infer<typeof countryFigureRow>;

const figuresRow = z.object({
  agreements: z.int(),
  distinctAgreements: z.int(),
  municipalities: z.int(),
  partnerCities: z.int(),
  partnerships: z.int(),
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  firstMunicipalityId: z.string().nullable(),
  firstPartnerCityId: z.string().nullable(),
  agreementsByCountry: z.array(countryFigureRow),
});
export type FiguresRow = z.infer<typeof figuresRow>;

/** Days, both inclusive; null does not restrict. */
const figuresFilter = z.object({
  key: z.string(),
  country: z.string().nullable(),
  table: z.int().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});
export type FiguresFilter = z.infer<typeof figuresFilter>;

export const figures = defineQuery(cypherTexts.figures, {
  parameters: z.object({ filters: z.array(figuresFilter) }),
  row: z.object({ key: z.string(), figures: figuresRow }),
});

/** The statement as it is told to those who want to compute the figures anew. */
export const figuresShown = showCypher(cypherTexts.figures, { parameters: {} });
