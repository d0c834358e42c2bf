import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

export const editorialNoteIdsByFactIds = defineQuery(cypherTexts.editorialNoteIdsByFactIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), editorialNoteId: z.string() }),
});
