import { z } from "zod";
import { cypherTexts } from "../../__generated__/cypherTexts.ts";
import { typologies } from "../../domain/knowledgeKinds.ts";
import { defineQuery } from "../../neo4j/query.ts";

const layerRow = z.object({
  id: z.string(),
  typology: z.enum(typologies),
  position: z.int(),
  name: z.string(),
  nameEn: z.string(),
  description: z.string().nullable(),
  key: z.string(),
});
export type LayerRow = z.infer<typeof layerRow>;

export const layersByIds = defineQuery(cypherTexts.layersByIds, {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ layer: layerRow }),
});

export const layers = defineQuery(cypherTexts.layers, {
  parameters: z.object({
    typology: layerRow.shape.typology.nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ layer: layerRow }),
});

export const countLayers = defineQuery(cypherTexts.countLayers, {
  parameters: z.object({ typology: layerRow.shape.typology.nullable() }),
  row: z.object({ count: z.int() }),
});
