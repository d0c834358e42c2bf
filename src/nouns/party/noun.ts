import { z } from "zod";
import { defineNoun, named, type RowOf } from "../../reading/noun.ts";

export const party = defineNoun({
  type: "Party",
  list: "parties",
  properties: { ...named, abbreviation: z.string().nullable(), note: z.string().nullable() },
  orderBy: ["nameOrder"],
  filter: {},
});
export type PartyRow = RowOf<typeof party>;
