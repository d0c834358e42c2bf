import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const personResolvers: Resolvers = {
  Query: {
    people: (_, args, { loaders }) => loaders.people(args),
    person: (_, { id }, { loaders }) => loaders.personById.load(id),
  },
  Person: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
};
