import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { bases } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

export const agreementDays = defineQuery(cypherTexts.agreementDays, {
  parameters: z.object({ repeats: z.boolean().nullable() }),
  row: z.object({ day: z.string(), country: z.string() }),
});

export const echoEvents = defineQuery(cypherTexts.echoEvents, {
  parameters: z.object({
    event: z.string().nullable(),
    country: z.string().nullable(),
    basis: z.array(z.enum(bases)),
  }),
  row: z.object({
    id: z.string(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    countries: z.array(z.string()),
  }),
});
