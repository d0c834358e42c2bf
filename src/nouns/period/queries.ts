import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const periodRow = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  division: z.string(),
  what: z.string().nullable(),
  figure: z.number().nullable(),
  unit: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  key: z.string(),
});
export type PeriodRow = z.infer<typeof periodRow>;

export const periodsByIds = defineQuery(cypherTexts.periodsByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ period: periodRow }),
});

export const periods = defineQuery(cypherTexts.periods, {
  parameters: z.object({ after: z.string().nullable(), limit: z.int() }),
  row: z.object({ period: periodRow }),
});

export const countPeriods = defineQuery(cypherTexts.countPeriods, {
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});
