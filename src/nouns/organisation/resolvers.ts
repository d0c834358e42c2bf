import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const organisationResolvers: Resolvers = {
  Query: {
    organisations: (_, args, { loaders }) => loaders.organisations(args),
    organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
  },
  Organisation: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
};
