import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

/** What tells a node's name in each language. */
const foundNodeRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  nameLocal: z.string().nullable(),
});
export type FoundNodeRow = z.infer<typeof foundNodeRow>;

const asked = {
  query: z.string(),
  /** What is asked for when the query finds nothing. */
  widerQuery: z.string(),
  candidates: z.int(),
};

const searchParameters = z.object({
  ...asked,
  folded: z.string(),
  skip: z.int(),
  limit: z.int(),
  edges: z.boolean(),
});
export type SearchParameters = z.infer<typeof searchParameters>;

export const search = defineQuery(cypherTexts.search, {
  parameters: searchParameters,
  /** The names are null without edges. */
  row: z.object({ named: foundNodeRow, names: z.array(z.string()).nullable() }),
});

export const countSearch = defineQuery(cypherTexts.countSearch, {
  parameters: z.object(asked),
  row: z.object({ count: z.int() }),
});
