/** An exact quotient of whole numbers; its denominator is above zero. No verdict hangs on a rounding error. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The quotient of two whole numbers; undefined when the divisor is zero. */
export function divide(dividend: Fraction, divisor: Fraction): Fraction | undefined {
  const numerator = dividend.numerator * divisor.denominator;
  const denominator = dividend.denominator * divisor.numerator;
  if (denominator === 0n) return undefined;
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/** A whole number as a fraction. */
export function whole(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

export function multiply(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

export function add(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

/** Below zero when the first is less, above zero when it is more, zero when both are equal. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/** Reads `47` or `84.1`; undefined when the text is no decimal number. */
export function parseDecimal(text: string): Fraction | undefined {
  if (!DECIMAL.test(text)) return undefined;
  return { numerator: BigInt(text.replace(".", "")), denominator: 10n ** BigInt(decimalPlaces(text)) };
}

/** How many digits stand behind the point of a decimal number. */
export function decimalPlaces(text: string): number {
  return DECIMAL.exec(text)?.[1]?.length ?? 0;
}

/** Rounds to so many decimal places, halves upward (2.5 to 3, -2.5 to -2). */
export function round(value: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * value.denominator;
  const shifted = 2n * value.numerator * scale + value.denominator;
  // Division of whole numbers cuts towards zero, a floor does not.
  const floor = shifted / doubled - (shifted < 0n && shifted % doubled !== 0n ? 1n : 0n);
  return { numerator: floor, denominator: scale };
}

/** Decimal text with at most so many places, halves rounded upward: `84.1`, `47`. */
export function formatDecimal(value: Fraction, places: number): string {
  const { numerator } = round(value, places);
  const sign = numerator < 0n ? "-" : "";
  const digits = String(numerator < 0n ? -numerator : numerator).padStart(places + 1, "0");
  const integer = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  return decimals === "" ? sign + integer : `${sign}${integer}.${decimals}`;
}
