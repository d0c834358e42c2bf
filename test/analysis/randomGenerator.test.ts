import { expect, test } from "vitest";
import { createRandomGenerator, splitMix64, xoshiro128StarStar } from "../../src/analysis/randomGenerator.ts";

function take<Item>(count: number, next: () => Item): Item[] {
  return Array.from({ length: count }, next);
}

test("xoshiro128** gives what its reference implementation gives", () => {
  // The vector of the Rust crate rand_xoshiro, made with version 1.1 of xoshiro128starstar.c.
  expect(take(10, xoshiro128StarStar([1, 2, 3, 4]))).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("SplitMix64 gives what its reference implementation gives", () => {
  // Rosetta Code, “Pseudo-random numbers/Splitmix64”.
  expect(take(5, splitMix64(1234567n))).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test("the state is filled with SplitMix64's words, the lower half first", () => {
  const words = [0x599ed017fb08fc85n, 0x2c73f08458540fa5n];
  const state = words.flatMap((word) => [Number(word & 0xffffffffn), Number(word >> 32n)]);
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const random = createRandomGenerator(1234567);
  expect(take(20, () => random.below(2 ** 32))).toEqual(take(20, xoshiro128StarStar([a, b, c, d])));
});

test("the same seed gives the same numbers, its neighbour others", () => {
  const draw = (seed: number): number[] => {
    const random = createRandomGenerator(seed);
    return take(20, () => random.below(1000));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(Number.MAX_SAFE_INTEGER)).toEqual(draw(Number.MAX_SAFE_INTEGER));
});

test("each number below the bound comes as often as any other", () => {
  const random = createRandomGenerator(42);
  const counts = new Array<number>(7).fill(0);
  for (let draw = 0; draw < 70_000; draw += 1) {
    const number = random.below(7);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  // Six standard deviations of a binomial of 70,000 and 1/7 are 556.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(556);
});

test("a bound that does not divide 2³² favours no number", () => {
  const random = createRandomGenerator(42);
  const bound = 3 * 2 ** 30;
  const low = take(30_000, () => random.below(bound)).filter((number) => number < 2 ** 30).length;
  // Without the rejection half of all numbers would be that low; six standard deviations are 490.
  expect(Math.abs(low - 10_000)).toBeLessThan(490);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])("refuses the seed %d", (seed) => {
  expect(() => createRandomGenerator(seed)).toThrow(RangeError);
  expect(() => createRandomGenerator(seed)).toThrow(
    `Expected seed to be a whole number from 0 to 9007199254740991, but got ${String(seed)}.`,
  );
});
