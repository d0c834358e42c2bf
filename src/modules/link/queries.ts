import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const linkRow = z.object({
  parentId: z.string(),
  otherId: z.string(),
  link: z.object({
    date: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    role: z.string().nullable(),
    count: z.int().nullable(),
    note: z.string().nullable(),
    locator: z.string(),
    literature: z.string().nullable(),
  }),
});
export type LinkRow = z.infer<typeof linkRow>;

const parameters = z.object({ parentIds: z.array(z.string()), type: z.string(), limit: z.int() });

export const linksFromNodeIds = defineQuery(cypherTexts.linksFromNodeIds, { parameters, row: linkRow });

export const linksToNodeIds = defineQuery(cypherTexts.linksToNodeIds, { parameters, row: linkRow });

export const factIdsByWorkIds = defineQuery(cypherTexts.factIdsByWorkIds, {
  parameters: z.object({ parentIds: z.array(z.string()), limit: z.int() }),
  row: z.object({ parentId: z.string(), factId: z.string() }),
});
