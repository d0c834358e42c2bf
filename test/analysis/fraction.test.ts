import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  formatDecimal,
  type Fraction,
  multiply,
  parseDecimal,
  round,
  whole,
} from "../../src/analysis/fraction.ts";

function decimal(text: string): Fraction {
  const number = parseDecimal(text);
  if (number === undefined) throw new Error(`${text} is no decimal number`);
  return number;
}

test.each([
  ["2.5", 0, "3"],
  ["-2.5", 0, "-2"],
  ["2.4999", 0, "2"],
  ["-2.51", 0, "-3"],
  ["-0.5", 0, "0"],
  ["46.95", 1, "47"],
  ["46.949", 1, "46.9"],
  ["0.05", 1, "0.1"],
  ["-0.06", 1, "-0.1"],
  ["1.674", 2, "1.67"],
  ["100", 2, "100"],
  ["1000.10", 2, "1000.1"],
])("%s is printed with at most %i places as %s", (text, places, printed) => {
  expect(formatDecimal(decimal(text), places)).toBe(printed);
  expect(compare(round(decimal(text), places), decimal(printed))).toBe(0);
});

test("calculates without rounding errors", () => {
  expect(compare(add(decimal("0.1"), decimal("0.2")), decimal("0.3"))).toBe(0);
  const third = divide(whole(1), whole(3));
  expect(third && compare(multiply(third, whole(3)), whole(1))).toBe(0);
});

test("orders by size, whatever the signs", () => {
  const ascending = ["-1", "-0.5", "0", "0.25", "3"].map(decimal);
  for (const [i, one] of ascending.entries())
    for (const [j, other] of ascending.entries()) expect(compare(one, other)).toBe(Math.sign(i - j));
  expect(divide(whole(3), whole(-6))).toEqual({ numerator: -3n, denominator: 6n });
});

test("nothing is divided by zero", () => {
  expect(divide(whole(1), whole(0))).toBeUndefined();
});

describe("no decimal number", () => {
  test.each(["", "1,5", ".5", "5.", "1e3", "AZ", "1993-12-04"])("%j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
