import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { editorialNoteKinds } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const editorialNoteRow = z.object({
  id: z.string(),
  field: z.string(),
  kind: z.enum(editorialNoteKinds),
  paperSays: z.string().nullable(),
  correction: z.string().nullable(),
  reason: z.string(),
  basis: z.string(),
  aboutId: z.string(),
  key: z.string(),
});
export type EditorialNoteRow = z.infer<typeof editorialNoteRow>;

export const editorialNotesByIds = defineQuery(cypherTexts.editorialNotesByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ editorialNote: editorialNoteRow }),
});

export const editorialNotes = defineQuery(cypherTexts.editorialNotes, {
  parameters: z.object({
    kind: editorialNoteRow.shape.kind.nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ editorialNote: editorialNoteRow }),
});

export const countEditorialNotes = defineQuery(cypherTexts.countEditorialNotes, {
  parameters: z.object({ kind: editorialNoteRow.shape.kind.nullable() }),
  row: z.object({ count: z.int() }),
});

export const editorialNoteIdsByFactIds = defineQuery(cypherTexts.editorialNoteIdsByFactIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), editorialNoteId: z.string() }),
});
