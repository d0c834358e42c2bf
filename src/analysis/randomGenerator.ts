/** Whole numbers from a seed, the same on every machine. Not for secrets. */
export interface RandomGenerator {
  /** A whole number from 0 up to, not including, `bound` (at most 2³²), each with the same probability. */
  readonly below: (bound: number) => number;
}

type State = readonly [number, number, number, number];

const TWO_TO_32 = 2 ** 32;

/**
 * xoshiro128** with its state filled by SplitMix64, as its authors advise, so that neighbouring seeds have nothing in
 * common.
 *
 * @param seed A whole number from 0 up to `Number.MAX_SAFE_INTEGER`.
 * @throws RangeError when it is none.
 */
export function createRandomGenerator(seed: number): RandomGenerator {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(
      `Expected seed to be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, but got ${seed}.`,
    );
  const words = splitMix64(BigInt(seed));
  const [first, second] = [words(), words()];
  const next = xoshiro128StarStar([low(first), high(first), low(second), high(second)]);
  return {
    below(bound) {
      // The last, incomplete round of the remainder is drawn again: it would favour the small numbers.
      const limit = TWO_TO_32 - (TWO_TO_32 % bound);
      let word = next();
      while (word >= limit) word = next();
      return word % bound;
    },
  };
}

/** xoshiro128** 1.1 by David Blackman and Sebastiano Vigna, “Scrambled Linear Pseudorandom Number Generators” (2021). */
export function xoshiro128StarStar(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/**
 * SplitMix64 by Guy L. Steele, Doug Lea and Christine H. Flood, “Fast Splittable Pseudorandom Number Generators”
 * (2014), with the constants of Sebastiano Vigna's splitmix64.c (2015).
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let word = state;
    word = BigInt.asUintN(64, (word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n);
    word = BigInt.asUintN(64, (word ^ (word >> 27n)) * 0x94d049bb133111ebn);
    return word ^ (word >> 31n);
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function low(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
