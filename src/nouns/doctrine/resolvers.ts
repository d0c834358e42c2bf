import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { dateField } from "../../reading/dateField.ts";
import { nameIn } from "../../reading/named.ts";

export const doctrineResolvers: Resolvers = {
  Query: {
    doctrines: (_, args, { loaders }) => loaders.doctrines(args),
    doctrine: (_, { id }, { loaders }) => loaders.doctrineById.load(id),
  },
  Doctrine: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    years: ({ years, earliest, latest }) => dateField(years, earliest, latest),
  },
};
