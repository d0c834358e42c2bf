import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { doctrineKinds } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const doctrineRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.enum(doctrineKinds),
  years: z.string().nullable(),
  description: z.string().nullable(),
  nameOrder: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  key: z.string(),
});
export type DoctrineRow = z.infer<typeof doctrineRow>;

export const doctrinesByIds = defineQuery(cypherTexts.doctrinesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ doctrine: doctrineRow }),
});

export const doctrines = defineQuery(cypherTexts.doctrines, {
  parameters: z.object({
    kind: doctrineRow.shape.kind.nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ doctrine: doctrineRow }),
});

export const countDoctrines = defineQuery(cypherTexts.countDoctrines, {
  parameters: z.object({ kind: doctrineRow.shape.kind.nullable() }),
  row: z.object({ count: z.int() }),
});
