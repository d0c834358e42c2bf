import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { stateStatuses } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const stateRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  code: z.string().nullable(),
  status: z.enum(stateStatuses),
  note: z.string().nullable(),
  nameOrder: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  key: z.string(),
});
export type StateRow = z.infer<typeof stateRow>;

export const statesByIds = defineQuery(cypherTexts.statesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ state: stateRow }),
});

export const states = defineQuery(cypherTexts.states, {
  parameters: z.object({ after: z.string().nullable(), limit: z.int() }),
  row: z.object({ state: stateRow }),
});

export const countStates = defineQuery(cypherTexts.countStates, {
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});
