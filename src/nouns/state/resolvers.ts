import type { Resolvers } from "../../__generated__/resolvers.ts";

export const stateResolvers: Resolvers = {
  State: {
    events: ({ id }, args, { loaders }) => loaders.eventsOfNation(id, args),
  },
};
