import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { defineQuery } from "../../neo4j/query.ts";

const parameters = z.object({ ids: z.array(z.string()) });

export const datasetIdsByFactIds = defineQuery(cypherTexts.datasetIdsByFactIds, {
  parameters,
  row: z.object({ parentId: z.string(), datasetId: z.string() }),
});

/** Without the literature that these sources cite. */
export const sourceIdsByDatasetIds = defineQuery(cypherTexts.sourceIdsByDatasetIds, {
  parameters,
  row: z.object({ parentId: z.string(), sourceId: z.string() }),
});
