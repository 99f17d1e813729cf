/** Two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * 95 % score interval of a proportion (Wilson 1927), which stays inside [0, 1] and has width at 0 and at 1.
 * @param successes of @param n trials, n > 0.
 */
export function wilson(successes: number, n: number): [lower: number, upper: number] {
  const p = successes / n
  const z2 = Z * Z
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
