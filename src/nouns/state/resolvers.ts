import type { Resolvers } from "../../__generated__/resolvers.ts";
import { citedFields } from "../citation/citedFields.ts";
import { nameIn } from "../../reading/named.ts";

export const stateResolvers: Resolvers = {
  Query: {
    states: (_, args, { loaders }) => loaders.states(args),
    state: (_, { id }, { loaders }) => loaders.stateById.load(id),
  },
  State: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    events: ({ id }, args, { loaders }) => loaders.eventsOfNation(id, args),
  },
};
