import { defaultFieldResolver, type GraphQLSchema, isObjectType } from "graphql";

/**
 * Gives the fields of pages a resolver each. Their values are worked out when they are asked for (see pagination.ts), and
 * what graphql-jit reads without a resolver, it reads several times, and neither calls nor awaits.
 */
export function resolvePages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { pageInfo, cursor, node, ...others } = type.getFields();
    if (pageInfo)
      for (const field of [pageInfo, ...Object.values(others)]) field.resolve ??= defaultFieldResolver;
    if (cursor && node) cursor.resolve ??= defaultFieldResolver;
    if (type.name === "PageInfo")
      for (const field of Object.values(others)) field.resolve ??= defaultFieldResolver;
  }
}
