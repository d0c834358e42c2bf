import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { externalIdSchemeNames } from "../../domain/externalIds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const scheme = z.enum(externalIdSchemeNames);

/** What one source says of how a scheme calls a thing. */
const statement = z.object({
  scheme,
  value: z.string(),
  /** Whether the source says something else than what the thing is held to be called. */
  contradicts: z.boolean(),
  locator: z.string(),
  position: z.int(),
  sourceId: z.string(),
});
export type ExternalIdStatementRow = z.infer<typeof statement>;

const externalIdsRow = z.object({
  parentId: z.string(),
  geoNamesId: z.int().nullable(),
  code: z.string().nullable(),
  statements: z.array(statement),
});
export type ExternalIdsRow = z.infer<typeof externalIdsRow>;

export const externalIdsByNodeIds = defineQuery(cypherTexts.externalIdsByNodeIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: externalIdsRow,
});

export const nodeIdsByExternalIds = defineQuery(cypherTexts.nodeIdsByExternalIds, {
  parameters: z.object({ wikidataIds: z.array(z.string()), geoNamesIds: z.array(z.int()) }),
  row: z.object({ scheme, value: z.string(), nodeId: z.string() }),
});
