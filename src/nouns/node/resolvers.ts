import type { Resolvers } from "../../__generated__/resolvers.ts";
import { ClientError } from "../../errors.ts";
import { MAXIMUM_PAGE_SIZE } from "../../reading/pagination.ts";

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.nodeById(id),
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > MAXIMUM_PAGE_SIZE) {
        throw new ClientError(
          "BAD_USER_INPUT",
          `"ids" must have at most ${String(MAXIMUM_PAGE_SIZE)} ids, but got ${String(ids.length)}.`,
        );
      }
      return Promise.all(ids.map((id) => loaders.nodeById(id)));
    },
  },
};
