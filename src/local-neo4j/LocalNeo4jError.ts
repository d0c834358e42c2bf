import { StartError } from "../errors.ts";

export type LocalNeo4jErrorCode =
  | "JAVA_MISSING"
  | "JAVA_TOO_OLD"
  | "DATA_DIRECTORY_LOCKED"
  | "DATA_DIRECTORY_UNUSABLE"
  | "CACHE_DIRECTORY_UNUSABLE"
  | "DISK_FULL"
  | "DOWNLOAD_FAILED"
  | "PORT_IN_USE"
  | "START_FAILED"
  | "START_TIMEOUT"
  | "WRONG_CREDENTIALS";

/** Something that is expected to go wrong on somebody's machine: the message says what to do, no stack is needed. */
export class LocalNeo4jError extends StartError {
  override readonly name = "LocalNeo4jError";
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
