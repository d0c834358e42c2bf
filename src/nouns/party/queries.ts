import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const partyRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  abbreviation: z.string().nullable(),
  note: z.string().nullable(),
  nameOrder: z.string(),
  key: z.string(),
});
export type PartyRow = z.infer<typeof partyRow>;

export const partiesByIds = defineQuery(cypherTexts.partiesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ party: partyRow }),
});

export const parties = defineQuery(cypherTexts.parties, {
  parameters: z.object({ after: z.string().nullable(), limit: z.int() }),
  row: z.object({ party: partyRow }),
});

export const countParties = defineQuery(cypherTexts.countParties, {
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});
