import { z } from "zod";
import { editorialNoteKinds } from "../../domain/knowledgeKinds.ts";
import { defineNoun, type RowOf } from "../../reading/noun.ts";

export const editorialNote = defineNoun({
  type: "EditorialNote",
  list: "editorialNotes",
  properties: {
    field: z.string(),
    kind: z.enum(editorialNoteKinds),
    paperSays: z.string().nullable(),
    correction: z.string().nullable(),
    reason: z.string(),
    reasonEn: z.string(),
    groundId: z.string().nullable(),
    groundPlace: z.string().nullable(),
    basis: z.string(),
    aboutId: z.string(),
  },
  orderBy: [],
  filter: { kind: "kind", field: "field" },
  beside: { pattern: "-[:CORRECTS]->(about)", properties: { aboutId: "about.id" } },
});
export type EditorialNoteRow = RowOf<typeof editorialNote>;
