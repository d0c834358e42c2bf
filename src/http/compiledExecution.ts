import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { Remembered } from "../domain/Remembered.ts";
import type { Context } from "../reading/context.ts";
import { resolvePages } from "../api/resolvePages.ts";
import { hasMoreFields } from "./hasMoreFields.ts";

type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type GatewayRequest = Parameters<Executor>[0];
type Execution = (request: GatewayRequest) => Promise<ExecutionResult>;

/** As many as are kept; one takes some ten to a hundred kilobytes. */
const MOST_COMPILED = 200;
/** With all its fragments and for all types that a node may have: a document of few words can be larger than memory. */
const MOST_FIELDS = 2_000;

/**
 * Tells documents that come back from those that are asked for the first time. One that comes back is answered by a function
 * that graphql-jit compiles from it, since large answers take graphql-js a third longer (`npm run bench`, classes d and i), and
 * its context says so, for look-ahead. Apollo Server, which keeps the documents that were asked for last, lets others execute
 * only as its "gateway".
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  resolvePages(schema);
  const interpreted = interpreting(schema);
  const compiled = new Remembered<Execution>(MOST_COMPILED);
  const asked = new WeakSet<DocumentNode>();
  const executor: Execution = (request) => {
    const { document, queryHash, operationName } = request;
    // Undefined when the document has no operation of the name that was given, against the type.
    const operation = request.operation as OperationDefinitionNode | undefined;
    if (!asked.has(document) || operation === undefined) {
      asked.add(document);
      return interpreted(request);
    }
    const again = { ...request, context: { ...request.context, returning: true } };
    const key = `${queryHash} ${operationName ?? ""}`;
    return compiled.get(key, () => compile(schema, again, interpreted))(again);
  };
  return {
    onSchemaLoadOrUpdate(announce) {
      announce({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: executor as Executor }),
    stop: () => Promise.resolve(),
  };
}

/** What a document gets that is asked once, or that is not to be compiled. */
function interpreting(schema: GraphQLSchema): Execution {
  return async ({ document, request: { operationName, variables }, context }) =>
    execute({ schema, document, contextValue: context, variableValues: variables, operationName });
}

/** What is too large, or has what graphql-jit does not know, stays interpreted. */
function compile(
  schema: GraphQLSchema,
  { document, operation, operationName }: GatewayRequest,
  interpreted: Execution,
): Execution {
  if (hasMoreFields(schema, document, operation, MOST_FIELDS)) return interpreted;
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return interpreted;
  const { variableDefinitions = [] } = operation;
  return async (request) => {
    // graphql-jit takes a list for an input object; what graphql-js refuses is refused each time, in its words.
    const { errors: refused } = getVariableValues(
      schema,
      variableDefinitions,
      request.request.variables ?? {},
    );
    if (refused !== undefined) return interpreted(request);
    const result = await compiled.query(undefined, request.context, request.request.variables);
    // Variables that cannot be read, which graphql-js tells in words of its own.
    if (result.data === undefined) return interpreted(request);
    const { errors } = result;
    return errors === undefined ? result : { ...result, errors: errors.map(asGraphQLError) };
  };
}

/** graphql-jit's errors only look like those of graphql-js. */
function asGraphQLError({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.defineProperty(error, "locations", { value: locations, enumerable: true });
}
