import type { GraphQLResolveInfo } from "graphql";
import type { Resolvers } from "../../__generated__/resolvers.ts";
import type { Context } from "../../reading/context.ts";
import { askedField } from "../../reading/askedField.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { selectedFields } from "../../reading/selectedFields.ts";
import type { FoundNodeRow } from "./queries.ts";

/** What the row of a found node can answer by itself. */
const NAMED_FIELDS = new Set(["__typename", "id", "name"]);

/** Whether more is selected of a node than was found of it; if not, a round trip is spared. */
function wantsWhole(info: GraphQLResolveInfo): boolean {
  return [...selectedFields(info)].some((field) => !NAMED_FIELDS.has(field));
}

function wholeNode({ id }: FoundNodeRow, { loaders }: Context) {
  return orThrow(loaders.namedById(id), id);
}

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, { loaders }, { fieldNodes }) => loaders.search(args, askedField(fieldNodes)),
  },
  SearchEdge: {
    matchedName: ({ matchedName }) => matchedName(),
    node: ({ node }, _, context, info) => (wantsWhole(info) ? wholeNode(node, context) : (node as never)),
  },
  SearchConnection: {
    nodes: async ({ nodes }, _, context, info) =>
      wantsWhole(info) ? (await nodes).map((node) => wholeNode(node, context)) : (nodes as never),
  },
};
