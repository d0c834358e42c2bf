import type { Resolvers } from "../../__generated__/resolvers.ts";

/** How EDTF writes an open end of an interval. */
const OPEN = "..";

export const periodResolvers: Resolvers = {
  Period: {
    span: ({ from, until, earliest, latest }) => ({
      edtf: `${from ?? OPEN}/${until ?? OPEN}`,
      precision: "INTERVAL",
      earliest,
      latest,
    }),
    description: ({ what }) => what,
    reported: ({ figure }) => figure,
    reportedUnit: ({ unit }) => unit,
    figures: ({ earliest, latest }, _, { loaders }) => loaders.figures({ from: earliest, until: latest }),
  },
};
