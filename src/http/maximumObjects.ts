import type { ApolloServerPlugin } from "@apollo/server";
import { getNamedType, getVariableValues, GraphQLError, isLeafType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import type { Context } from "./context.ts";

/** An object counts 1, what lies below a list with `first` counts that often, a value counts nothing. */
const objectEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const own = isLeafType(getNamedType(field.type)) ? 0 : 1;
  const first: unknown = args["first"];
  return own + childComplexity * (typeof first === "number" ? Math.max(1, first) : 1);
};

/** Refuses an operation that could answer with more objects than `maximum`, before anything is read. */
export function maximumObjects(maximum: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, request, operation, operationName }) {
          // Variables that cannot be read are told by the execution, which stops at them.
          const { errors } = getVariableValues(
            schema,
            operation?.variableDefinitions ?? [],
            request.variables ?? {},
          );
          if (errors !== undefined) return Promise.resolve();
          const objects = getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(operationName !== null && { operationName }),
            estimators: [objectEstimator],
          });
          if (objects <= maximum) return Promise.resolve();
          throw new GraphQLError(
            `This operation could answer with ${String(objects)} objects; the most that it may is ${String(maximum)}. Give smaller values for "first" in the lists that lie inside lists.`,
            { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } },
          );
        },
      }),
  };
}
