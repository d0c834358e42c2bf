import type { Resolvers } from "../../__generated__/resolvers.ts";
import { ClientError } from "../../errors.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import type { Loaders } from "../../reading/context.ts";
import { MAXIMUM_PAGE_SIZE } from "../../reading/pagination.ts";

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => nodeOf(id, loaders),
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > MAXIMUM_PAGE_SIZE) {
        throw new ClientError(
          "BAD_USER_INPUT",
          `"ids" must have at most ${String(MAXIMUM_PAGE_SIZE)} ids, but got ${String(ids.length)}.`,
        );
      }
      return Promise.all(ids.map((id) => nodeOf(id, loaders)));
    },
  },
};

/** By an id of this server's, or by one of another that means the same thing. */
function nodeOf(id: string, loaders: Loaders) {
  return nodeType(id) === undefined ? loaders.ownIdOf(id).then(loaders.nodeById) : loaders.nodeById(id);
}
