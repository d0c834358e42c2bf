import { z } from "zod";
import { doctrineKinds } from "../../domain/knowledgeKinds.ts";
import { dated, defineNoun, named, type RowOf } from "../../reading/noun.ts";

export const doctrine = defineNoun({
  type: "Doctrine",
  list: "doctrines",
  properties: {
    ...named,
    kind: z.enum(doctrineKinds),
    years: z.string().nullable(),
    description: z.string().nullable(),
    ...dated,
  },
  orderBy: ["nameOrder"],
  filter: { kind: "kind" },
});
export type DoctrineRow = RowOf<typeof doctrine>;
