import { z } from "zod";
import { stateStatuses } from "../../domain/knowledgeKinds.ts";
import { defineNoun, located, named, type RowOf } from "../../reading/noun.ts";

export const state = defineNoun({
  type: "State",
  list: "states",
  properties: {
    ...named,
    code: z.string().nullable(),
    status: z.enum(stateStatuses),
    note: z.string().nullable(),
    ...located,
  },
  orderBy: ["nameOrder"],
  filter: {},
});
export type StateRow = RowOf<typeof state>;
