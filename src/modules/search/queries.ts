import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

export const search = defineQuery(cypherTexts.search, {
  parameters: z.object({
    query: z.string(),
    folded: z.string(),
    candidates: z.int(),
    skip: z.int(),
    limit: z.int(),
  }),
  row: z.object({ id: z.string(), names: z.array(z.string()) }),
});

export const countSearch = defineQuery(cypherTexts.countSearch, {
  parameters: z.object({ query: z.string(), candidates: z.int() }),
  row: z.object({ count: z.int() }),
});
