import type { Resolvers } from "../../__generated__/resolvers.ts";
import { present } from "../present.ts";

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, { loaders }) => loaders.search(args),
  },
  SearchEdge: {
    node: ({ node: { id } }, _, { loaders }) => present(loaders.namedById(id), id),
  },
  SearchConnection: {
    nodes: ({ nodes }, _, { loaders }) => nodes.map(({ id }) => present(loaders.namedById(id), id)),
  },
};
