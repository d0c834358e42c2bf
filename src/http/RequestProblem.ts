import { ClientError } from "../errors.ts";

/** One thing that is wrong with a request, as the body of its answer tells it. */
export interface Problem {
  readonly message: string;
  readonly extensions: Readonly<Record<string, string>> & { readonly code: string };
}

/** A request that is answered with an error, in the form in which GraphQL answers have theirs. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly status: number;
  readonly problems: readonly Problem[];

  constructor(status: number, problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.status = status;
    this.problems = problems;
  }
}

/** A request for what there is not. */
export function notFound(message: string): RequestProblem {
  return new RequestProblem(404, [{ message, extensions: { code: "NOT_FOUND" } }]);
}

const STATUS = { BAD_USER_INPUT: 400, QUERY_TIMEOUT: 504, DATABASE_UNAVAILABLE: 503 };

/** What a client may know of an error; undefined when that is nothing. */
export function requestProblem(error: unknown): RequestProblem | undefined {
  if (error instanceof RequestProblem) return error;
  if (!(error instanceof ClientError)) return undefined;
  const { code, message } = error;
  return new RequestProblem(STATUS[code], [{ message, extensions: { code } }]);
}
