import type { Resolvers } from "../../__generated__/resolvers.ts";
import { ClientError } from "../../errors.ts";
import { MAXIMUM_PAGE_SIZE } from "../pagination.ts";
import { type NodeType, nodeType } from "./nodeType.ts";

/** Which type an interface's node has is in its id. */
export function typeOfNode<T extends NodeType>({ id }: { readonly id: string }): T {
  const type = nodeType(id);
  if (type === undefined) throw new Error(`No type has ids such as ${id}.`);
  return type as T;
}

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
  Node: { __resolveType: typeOfNode },
  Named: { __resolveType: typeOfNode },
};
