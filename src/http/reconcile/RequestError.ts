/** An error of whoever calls the service: its message says what was expected and what was given. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  /** The HTTP status that it is answered with. */
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
