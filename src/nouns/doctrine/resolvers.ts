import type { Resolvers } from "../../__generated__/resolvers.ts";
import { dateField } from "../../reading/dateField.ts";

export const doctrineResolvers: Resolvers = {
  Doctrine: {
    years: ({ years, earliest, latest }) => dateField(years, earliest, latest),
  },
};
