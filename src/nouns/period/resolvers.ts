import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";

/** How EDTF writes an open end of an interval. */
const OPEN = "..";

export const periodResolvers: Resolvers = {
  Query: {
    periods: (_, args, { loaders }) => loaders.periods(args),
    period: (_, { id }, { loaders }) => loaders.periodById.load(id),
  },
  Period: {
    ...citedFields,
    name: ({ name }) => name,
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
