import { z } from "zod";
import { typologies } from "../../domain/knowledgeKinds.ts";
import { defineNoun, type RowOf } from "../../reading/noun.ts";

export const layer = defineNoun({
  type: "Layer",
  list: "layers",
  properties: {
    typology: z.enum(typologies),
    position: z.int(),
    name: z.string(),
    nameEn: z.string(),
    description: z.string().nullable(),
  },
  orderBy: ["typology", "position"],
  filter: { typology: "typology" },
});
export type LayerRow = RowOf<typeof layer>;
