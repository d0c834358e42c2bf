import type { ErrorRequestHandler } from "express";
import { ClientError } from "../../errors.ts";
import type { LogError } from "../formatError.ts";
import { RequestError } from "./RequestError.ts";

const CLIENT_STATUS = { BAD_USER_INPUT: 400, QUERY_TIMEOUT: 504, DATABASE_UNAVAILABLE: 503 } as const;

/** Answers every error of the service with JSON, in the form in which the GraphQL server tells errors. */
export function tellErrors(logError: LogError, maximumBody: string): ErrorRequestHandler {
  return (error: Error & { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const tell = (status: number, code: string, message: string) =>
      response.status(status).json({ errors: [{ message, extensions: { code } }] });
    if (error instanceof ClientError) return tell(CLIENT_STATUS[error.code], error.code, error.message);
    if (error instanceof RequestError) return tell(error.status, "BAD_REQUEST", error.message);
    const { status = 500, type } = error;
    if (type === "entity.too.large") {
      return tell(status, "BAD_REQUEST", `The body must not be longer than ${maximumBody}.`);
    }
    if (status < 500) return tell(status, "BAD_REQUEST", "The request cannot be read.");
    logError(error);
    tell(500, "INTERNAL_SERVER_ERROR", "Internal server error.");
  };
}
