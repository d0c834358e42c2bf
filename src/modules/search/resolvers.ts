import type { GraphQLResolveInfo } from "graphql";
import type { Resolvers } from "../../__generated__/resolvers.ts";
import type { Context } from "../../http/context.ts";
import { present } from "../present.ts";
import { selectedFields } from "../selectedFields.ts";
import type { NamedRow } from "./queries.ts";

/** What the row of a found node can answer by itself. */
const NAMED_FIELDS = new Set(["__typename", "id", "name"]);

/** The whole node; just what was found of it where no more is selected, which spares a round trip. */
async function foundNode(row: NamedRow, { loaders }: Context, info: GraphQLResolveInfo) {
  const whole = [...selectedFields(info)].some((field) => !NAMED_FIELDS.has(field));
  return whole ? present(loaders.namedById(row.id), row.id) : (row as never);
}

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, { loaders }) => loaders.search(args),
  },
  SearchEdge: {
    node: ({ node }, _, context, info) => foundNode(node, context, info),
  },
  SearchConnection: {
    nodes: ({ nodes }, _, context, info) => nodes.map((node) => foundNode(node, context, info)),
  },
};
