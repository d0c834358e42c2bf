import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";

/** Draws places of a list, each as often as its weight says. */
export type Sampler = () => number;

export function createSampler(weights: readonly number[], random: RandomGenerator): Sampler {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [index, weight] of weights.entries()) sums[index] = total += weight;
  return () => firstAbove(sums, (random.below(2 ** 32) / 2 ** 32) * total);
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Weights that fall with rank as 1/rank^exponent, in an order that has nothing to do with rank. */
export function heavyTail(count: number, exponent: number, random: RandomGenerator): number[] {
  return shuffled(
    Array.from({ length: count }, (_, index) => (index + 1) ** -exponent),
    random,
  );
}

/** Fisher and Yates. */
export function shuffled<T>(list: readonly T[], random: RandomGenerator): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [result[last], result[other]] = [at(result, other), at(result, last)];
  }
  return result;
}

/** What stands there; a place beyond the list is a mistake of the caller. */
export function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new RangeError(`expected a place below ${list.length}, but got ${index}`);
  return list[index] as T;
}
