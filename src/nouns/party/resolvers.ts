import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const partyResolvers: Resolvers = {
  Query: {
    parties: (_, args, { loaders }) => loaders.parties(args),
    party: (_, { id }, { loaders }) => loaders.partyById.load(id),
  },
  Party: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
};
