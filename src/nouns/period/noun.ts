import { z } from "zod";
import { dated, defineNoun, type RowOf } from "../../reading/noun.ts";

export const period = defineNoun({
  type: "Period",
  list: "periods",
  properties: {
    name: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    division: z.string(),
    what: z.string().nullable(),
    figure: z.number().nullable(),
    unit: z.string().nullable(),
    ...dated,
  },
  orderBy: ["earliest", "latest"],
  filter: {},
});
export type PeriodRow = RowOf<typeof period>;
