import { z } from "zod";
import { personKinds } from "../../domain/knowledgeKinds.ts";
import { defineNoun, named, type RowOf } from "../../reading/noun.ts";

export const person = defineNoun({
  type: "Person",
  list: "people",
  properties: { ...named, kind: z.enum(personKinds), note: z.string().nullable() },
  orderBy: ["nameOrder"],
  filter: { kind: "kind" },
});
export type PersonRow = RowOf<typeof person>;
