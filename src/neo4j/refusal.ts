import neo4j from "neo4j-driver";
import type { GraphAddress } from "./Graph.ts";

/** Why a server does not let us in, and what to do about it. */
export function refusal(error: unknown, { uri, username, database }: GraphAddress): string {
  const code = error instanceof neo4j.Neo4jError ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith("Neo.ClientError.Security")) {
    return `Neo4j at ${uri} refuses user "${username}": ${message} Check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code.startsWith("Neo.ClientError.Database")) {
    return `Neo4j at ${uri} has no database "${database ?? "(the user's home database)"}". Check NEO4J_DATABASE.`;
  }
  return `Neo4j at ${uri} cannot be reached: ${message} Check NEO4J_URI, and that the server runs.`;
}
