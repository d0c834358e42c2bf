import { describe, expect, test } from "vitest";
import { clopperPearson } from "../../src/analysis/clopperPearson.ts";

describe("agrees with R. G. Newcombe, “Two-sided confidence intervals for the single proportion” (1998), table I", () => {
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("%i of %i", (successes, trials, lower, upper) => {
    const interval = clopperPearson(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
});

/** Probability of at least so many successes, every term by itself, in the straightforward way. */
function atLeast(successes: number, trials: number, proportion: number): number {
  let probability = 0;
  for (let k = successes; k <= trials; k += 1) {
    let term = 1;
    for (let factor = 1; factor <= k; factor += 1) term *= ((trials - k + factor) / factor) * proportion;
    probability += term * (1 - proportion) ** (trials - k);
  }
  return probability;
}

test("each limit has the probability that defines it", () => {
  for (let trials = 1; trials <= 60; trials += 1) {
    for (let successes = 0; successes <= trials; successes += 1) {
      const { lower, upper } = clopperPearson(successes, trials);
      if (successes === 0) expect(lower).toBe(0);
      else expect(atLeast(successes, trials, lower)).toBeCloseTo(0.025, 10);
      if (successes === trials) expect(upper).toBe(1);
      else expect(1 - atLeast(successes + 1, trials, upper)).toBeCloseTo(0.025, 10);
    }
  }
});

test("another confidence gives another width", () => {
  const { lower, upper } = clopperPearson(10, 10, 0.9);
  expect(lower).toBeCloseTo(0.05 ** (1 / 10), 12);
  expect(upper).toBe(1);
});

test("holds for very many", () => {
  const { lower, upper } = clopperPearson(500_000, 1_000_000);
  // The normal approximation with its correction for continuity.
  const halfWidth = 1.959963985 * Math.sqrt(0.25 / 1_000_000) + 0.5 / 1_000_000;
  expect(lower).toBeCloseTo(0.5 - halfWidth, 8);
  expect(upper).toBeCloseTo(0.5 + halfWidth, 8);
});
