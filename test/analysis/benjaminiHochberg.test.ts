import { expect, test } from "vitest";
import { benjaminiHochberg } from "../../src/analysis/benjaminiHochberg.ts";

/** The fifteen p-values that Benjamini and Hochberg (1995) work through: at 5 % they reject the first four. */
const PAPER = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

/** By hand: p · 15 / rank; ranks 5 to 8 take what the 7th, the least of those behind them, allows. */
const BY_HAND = [
  ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0298 * (15 / 7), 0.0298 * (15 / 7), 0.0645, 0.0765],
  ...[0.486, 0.4262 * (15 / 11), 0.714875, 0.6528 * (15 / 13), 0.759 * (15 / 14), 1],
];

test("gives what the paper's example gives by hand", () => {
  const found = benjaminiHochberg(PAPER);
  expect(found).toHaveLength(15);
  for (const [place, qValue] of found.entries())
    expect(qValue, `rank ${place + 1}`).toBeCloseTo(BY_HAND[place] ?? -1, 12);
  expect(found.filter((qValue) => qValue <= 0.05)).toHaveLength(4);
});

test("keeps the order given, and gives equal p-values the same", () => {
  expect(benjaminiHochberg([0.5, 0.01, 0.5, 0.04])).toEqual([0.5, 0.04, 0.5, 0.08]);
  expect(benjaminiHochberg(PAPER.toReversed())).toEqual([...benjaminiHochberg(PAPER)].reverse());
});

test("of one test the p-value, of none nothing", () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
  expect(benjaminiHochberg([])).toEqual([]);
});
