import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";
import { agreementFilterShape } from "../../nouns/agreement/agreementFilter.ts";

/** What the graph itself can tell apart; years, months and periods follow from the dates. */
export const groupDimension = z.enum([
  "COUNTRY",
  "PROVINCE",
  "MUNICIPALITY",
  "PARTNER_CITY",
  "MUNICIPALITY_KIND",
  "TABLE",
]);

const grouping = {
  ...agreementFilterShape,
  dimensions: z.array(groupDimension),
  /** Of these, each of several on a side counts for itself. */
  apart: z.array(groupDimension),
  /** How many letters of the date tell agreements apart. */
  precision: z.int(),
};

const groupRow = z.object({
  values: z.array(z.string()),
  /** A text to order each value by; null where the value itself is one. */
  orders: z.array(z.string().nullable()),
  date: z.string().nullable(),
  agreements: z.int(),
  certain: z.int(),
  first: z.string().nullable(),
  latest: z.string().nullable(),
});
export type GroupRow = z.infer<typeof groupRow>;

export const agreementGroups = defineQuery(cypherTexts.agreementGroups, {
  parameters: z.object({ ...grouping, limit: z.int() }),
  row: groupRow,
});

const texts = z.array(z.string());

/** What the import has counted by country and year, a column for each property; empty texts for what is not asked. */
export const agreementTallies = defineQuery(cypherTexts.agreementTallies, {
  parameters: z.object({
    countries: z.array(z.string()).nullable(),
    byCountry: z.boolean(),
    byYear: z.boolean(),
  }),
  row: z.object({
    countries: texts,
    countryOrders: texts,
    /** `undated` for agreements without a date. */
    years: texts,
    agreements: z.array(z.int()),
    /** Empty without a date. */
    first: texts,
    latest: texts,
  }),
});

const times = z.array(z.string().nullable());

export const agreementParties = defineQuery(cypherTexts.agreementParties, {
  parameters: z.object({
    ...grouping,
    /** The spans of time that each date may mean; of the undated under `undated`. */
    timesOfDate: z.record(z.string(), z.array(times)),
  }),
  row: z.object({ values: z.array(z.string()), times, municipalities: z.int(), partnerCities: z.int() }),
});

export const statisticsPeriods = defineQuery(cypherTexts.statisticsPeriods, {
  parameters: z.object({ division: z.string().nullable() }),
  row: z.object({
    value: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    before: z.string().nullable(),
  }),
});
