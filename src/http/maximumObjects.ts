import type { ApolloServerPlugin } from "@apollo/server";
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLNamedType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import type { Context } from "./context.ts";

/** How many links of one kind a node is taken to have; most have fewer. */
const LINKS = 4;

/**
 * An object counts 1, what lies below a list with `first` counts that often, a value counts nothing. A list that answers
 * a list of ids or names counts once for each of them.
 */
const objectEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  const own = isLeafType(type) ? 0 : 1;
  const first: unknown = args["first"];
  const asked = isListType(getNullableType(field.type)) ? lengthOfLongest(Object.values(args)) : 1;
  if (typeof first !== "number") return asked * (own + childComplexity);
  const length = Math.max(1, first);
  return asked * (own + childComplexity * (isLink(type) ? Math.min(length, LINKS) : length));
};

function lengthOfLongest(values: readonly unknown[]): number {
  return Math.max(1, ...values.map((value) => (Array.isArray(value) ? value.length : 1)));
}

function isLink(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Link");
}

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
