import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { personKinds } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.enum(personKinds),
  note: z.string().nullable(),
  nameOrder: z.string(),
  key: z.string(),
});
export type PersonRow = z.infer<typeof personRow>;

export const peopleByIds = defineQuery(cypherTexts.peopleByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ person: personRow }),
});

export const people = defineQuery(cypherTexts.people, {
  parameters: z.object({
    kind: personRow.shape.kind.nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ person: personRow }),
});

export const countPeople = defineQuery(cypherTexts.countPeople, {
  parameters: z.object({ kind: personRow.shape.kind.nullable() }),
  row: z.object({ count: z.int() }),
});
