import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** Refuses an operation of a type that the schema lacks, which graphql-js 16 takes for an error of the server. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`This graph can only be read: it has queries, but no ${node.operation}s.`, {
          nodes: node,
        }),
      );
    },
  };
}
