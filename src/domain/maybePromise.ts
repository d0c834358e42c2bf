/** What may be known already. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value as soon as it is known: at once, when it is no promise. */
export function whenKnown<T, Result>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
