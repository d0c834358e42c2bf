import neo4j from "neo4j-driver";
import { ClientError } from "../errors.ts";
import type { CypherText } from "./CypherText.ts";

const ENDED_BY_TIMEOUT =
  /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/;
const UNREACHABLE = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

/** What a failed read means for the client; an error that it cannot help stays as it is, named after its queries. */
export function databaseError(error: unknown, cyphers: readonly CypherText[]): Error {
  if (!(error instanceof neo4j.Neo4jError)) return error instanceof Error ? error : new Error(String(error));
  if (ENDED_BY_TIMEOUT.test(error.code)) {
    return new ClientError(
      "QUERY_TIMEOUT",
      "The query took longer than this server allows. Ask for fewer nodes, or filter more.",
      { cause: error },
    );
  }
  if (UNREACHABLE.has(error.code) || neo4j.isRetryableError(error)) {
    return new ClientError("DATABASE_UNAVAILABLE", "Neo4j does not answer at the moment. Try again soon.", {
      cause: error,
    });
  }
  return new Error(`${cyphers.map(({ file }) => file).join(" + ")}: ${error.message}`, { cause: error });
}
