/** Codes that a client finds in `extensions.code` of a GraphQL error. */
export type ErrorCode =
  /** An argument is well-formed GraphQL but not a value that the field accepts. */
  | "BAD_USER_INPUT"
  /** Neo4j ended the query because it took longer than QUERY_TIMEOUT_MS. */
  | "QUERY_TIMEOUT"
  /** Neo4j cannot be reached at the moment. */
  | "DATABASE_UNAVAILABLE";

/** An error whose message may be shown to a client as it is. */
export class ClientError extends Error {
  override readonly name = "ClientError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An error of the person who started the program: its message is all they need, without a stack. */
export class StartError extends Error {
  override readonly name: string = "StartError";
}

/** A setting that cannot be used. */
export class ConfigurationError extends StartError {
  override readonly name = "ConfigurationError";
}
