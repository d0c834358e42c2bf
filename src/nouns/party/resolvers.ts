import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { linksFrom, linksTo } from "../link/linkFields.ts";
import { nameIn } from "../../reading/named.ts";

export const partyResolvers: Resolvers = {
  Query: {
    parties: (_, args, { loaders }) => loaders.parties(args),
    party: (_, { id }, { loaders }) => loaders.partyById.load(id),
  },
  Party: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    officeHolders: linksTo("HELD_OFFICE"),
    governed: linksFrom("GOVERNED"),
    activeIn: linksFrom("ACTIVE_IN"),
    doctrines: linksTo("PURSUED_BY"),
    subjectOf: linksTo("ABOUT"),
  },
};
