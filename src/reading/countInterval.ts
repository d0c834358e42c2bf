import type { CountInterval } from "../domain/asOf.ts";
import type { MaybePromise } from "../domain/maybePromise.ts";

/** How many a list has for certain and at most. */
export async function countInterval(list: {
  readonly certainCount: () => MaybePromise<number>;
  readonly totalCount: () => MaybePromise<number>;
}): Promise<CountInterval> {
  const [min, max] = await Promise.all([list.certainCount(), list.totalCount()]);
  return { min, max };
}
