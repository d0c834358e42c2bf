import { ClientError } from "../errors.ts";

/** Does what refuses its options with a RangeError, where these are a client's: BAD_USER_INPUT. */
export async function asUserInput<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RangeError
      ? new ClientError("BAD_USER_INPUT", error.message, { cause: error })
      : error;
  }
}
