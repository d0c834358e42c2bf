import type { CountInterval } from "../domain/asOf.ts";

/** How many a list has for certain and at most. */
export async function countInterval(list: {
  readonly certainCount: () => Promise<number>;
  readonly totalCount: () => Promise<number>;
}): Promise<CountInterval> {
  const [min, max] = await Promise.all([list.certainCount(), list.totalCount()]);
  return { min, max };
}
