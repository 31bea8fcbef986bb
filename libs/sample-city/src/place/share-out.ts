/**
 * Whole numbers in proportion to the weights that add up to `total`: all rounded down, and what is left over
 * goes to the first ones, one each.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  return shares.map((share, i) => (i < left ? share + 1 : share));
}
