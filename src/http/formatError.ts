import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, isValueNode, Kind } from "graphql";
import { ClientError } from "../errors.ts";

export type LogError = (error: unknown) => void;

/** Codes of Apollo Server whose messages speak of nothing but the request. */
const SAFE_CODES = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** What a client learns of an error: an unexpected one is logged whole and told as "internal". */
export function errorFormatter(logError: LogError) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof ClientError) return withCode(formatted, original.code, original.message);
    const code = String(formatted.extensions?.["code"]);
    if (code === "GRAPHQL_VALIDATION_FAILED" && isAboutValue(error))
      return withCode(formatted, "BAD_USER_INPUT");
    if (SAFE_CODES.has(code)) return withCode(formatted, code);
    logError(original);
    return withCode(formatted, "INTERNAL_SERVER_ERROR", "Internal server error.");
  };
}

function withCode(
  { message, locations, path }: GraphQLFormattedError,
  code: string,
  replacement = message,
): GraphQLFormattedError {
  return {
    message: replacement,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}

/** A bad value gets one code, whether it stands in the document or comes in a variable. */
function isAboutValue(error: unknown): boolean {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  if (node === undefined) return false;
  return (isValueNode(node) && node.kind !== Kind.VARIABLE) || node.kind === Kind.OBJECT_FIELD;
}
