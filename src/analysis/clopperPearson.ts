export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The exact two-sided confidence interval of a proportion, after C. J. Clopper and E. S. Pearson, “The Use of
 * Confidence or Fiducial Limits Illustrated in the Case of the Binomial” (Biometrika 26, 1934). Its lower limit is the
 * proportion at which as many successes or more have half of the error's probability, its upper limit the one at which
 * as many or fewer have. “Exact” means that it covers the proportion at least as often as `confidence` says.
 */
export function clopperPearson(successes: number, trials: number, confidence = 0.95): Interval {
  const error = (1 - confidence) / 2;
  return {
    lower: lowerLimit(successes, trials, error),
    upper: 1 - lowerLimit(trials - successes, trials, error),
  };
}

function lowerLimit(successes: number, trials: number, error: number): number {
  if (successes === 0) return 0;
  let below = 0;
  let above = successes / trials;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (upperTail(successes, trials, middle) < error) below = middle;
    else above = middle;
  }
}

/** Probability of at least so many successes; `proportion` lies below theirs, so that each term is below the last. */
function upperTail(successes: number, trials: number, proportion: number): number {
  const odds = proportion / (1 - proportion);
  let term = 1;
  let sum = 1;
  for (let k = successes; k < trials && term > sum * Number.EPSILON; k += 1) {
    term *= ((trials - k) / (k + 1)) * odds;
    sum += term;
  }
  return sum * Math.exp(logProbability(successes, trials, proportion));
}

function logProbability(successes: number, trials: number, proportion: number): number {
  const failures = trials - successes;
  const ways = logFactorial(trials) - logFactorial(successes) - logFactorial(failures);
  return ways + successes * Math.log(proportion) + failures * Math.log1p(-proportion);
}

const STIRLING_FROM = 32;

/** By Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), to 1e-14 from 32 on; below, term by term. */
function logFactorial(n: number): number {
  if (n >= STIRLING_FROM) {
    const square = n * n;
    const series = (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / n;
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
  }
  let factorial = 1;
  for (let k = 2; k <= n; k += 1) factorial *= k;
  return Math.log(factorial);
}
