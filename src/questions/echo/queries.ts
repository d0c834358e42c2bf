import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { bases } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

export const agreementDays = defineQuery(cypherTexts.agreementDays, {
  parameters: z.object({ repeats: z.boolean().nullable() }),
  row: z.object({ earliest: z.string(), latest: z.string(), country: z.string() }),
});

const datedEventRow = z.object({
  id: z.string(),
  occasionId: z.string().nullable(),
  printed: z.string().nullable(),
  corrected: z.string().nullable(),
  countries: z.array(z.string()),
});
export type DatedEventRow = z.infer<typeof datedEventRow>;

export const echoEvents = defineQuery(cypherTexts.echoEvents, {
  parameters: z.object({
    event: z.string().nullable(),
    country: z.string().nullable(),
    basis: z.array(z.enum(bases)),
  }),
  row: datedEventRow,
});
