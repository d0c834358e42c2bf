import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { Remembered } from "../domain/Remembered.ts";
import type { Context } from "../reading/context.ts";

/** How many links of one kind a node is taken to have; most have fewer. */
const LINKS = 4;

/**
 * An object counts 1, what lies below a list with `first` counts that often, a value counts nothing. A list that answers
 * a list of ids or names counts once for each of them.
 */
const objectEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (isIntrospectionType(type)) return (INTROSPECTED[field.name] ?? 1) * (1 + childComplexity);
  const own = isLeafType(type) ? 0 : 1;
  const first: unknown = args["first"];
  const asked = isListType(getNullableType(field.type)) ? lengthOfLongest(Object.values(args)) : 1;
  if (typeof first !== "number") return asked * (own + childComplexity);
  const length = Math.max(1, first);
  return asked * (own + childComplexity * (isLink(type) ? Math.min(length, LINKS) : length));
};

/** How many of each the schema has; of what a type or a field has, about as many as one has on the average. */
const INTROSPECTED: Readonly<Record<string, number>> = { types: 600, fields: 6, directives: 8 };

function lengthOfLongest(values: readonly unknown[]): number {
  return Math.max(1, ...values.map((value) => (Array.isArray(value) ? value.length : 1)));
}

function isLink(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Link");
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Undefined when the document has none of that name. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses an operation that could answer with more objects than `maximum`, before anything is read. */
export function maximumObjects(maximum: number): ApolloServerPlugin<Context> {
  const objectsIn = rememberingObjects();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, request, operation, operationName }) {
          const variables = request.variables ?? {};
          const objects = objectsIn({ schema, document, operation, operationName, variables });
          if (objects === undefined || objects <= maximum) return Promise.resolve();
          throw new GraphQLError(
            `This operation could answer with ${String(objects)} objects; the most that it may is ${String(maximum)}. Give smaller values for "first" in the lists that lie inside lists.`,
            { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } },
          );
        },
      }),
  };
}

/** More sets of sizes than this are not asked with one document by anybody who means it. */
const REMEMBERED = 100;

/** Counts each document once for each set of its variables that can change the count: numbers and flags. */
function rememberingObjects(): (operation: Operation) => number | undefined {
  const known = new WeakMap<DocumentNode, Remembered<number | undefined>>();
  return (operation) => {
    const { document, operationName, variables } = operation;
    let counts = known.get(document);
    if (counts === undefined) known.set(document, (counts = new Remembered(REMEMBERED)));
    const sizes = JSON.stringify(variables, (_, value: unknown) => (typeof value === "string" ? "" : value));
    return counts.get(`${operationName ?? ""} ${sizes}`, () => countObjects(operation));
  };
}

/** Undefined for variables that cannot be read, which the execution tells, for it stops at them. */
function countObjects({
  schema,
  document,
  operation,
  operationName,
  variables,
}: Operation): number | undefined {
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  if (errors !== undefined) return undefined;
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName !== null && { operationName }),
    estimators: [objectEstimator],
  });
}
