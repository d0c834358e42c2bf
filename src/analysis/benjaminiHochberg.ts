/**
 * The q-value of each p-value, in their order: the smallest share of false discoveries at which it would be called one,
 * after Y. Benjamini and Y. Hochberg, “Controlling the False Discovery Rate” (Journal of the Royal Statistical Society
 * B 57, 1995). The p-value of rank r among n becomes p · n / r, and no larger than that of any higher rank, nor than 1.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const ranked = pValues.map((pValue, place) => ({ pValue, place }));
  ranked.sort((one, other) => one.pValue - other.pValue);
  const qValues = new Array<number>(pValues.length);
  let least = 1;
  for (const [index, { pValue, place }] of [...ranked.entries()].reverse()) {
    least = Math.min(least, (pValue * pValues.length) / (index + 1));
    qValues[place] = least;
  }
  return qValues;
}
