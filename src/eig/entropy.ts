/**
 * Entropy of a coin that shows heads with probability p, in bits: H(p) = -p log2 p - (1 - p) log2(1 - p)
 * (Shannon 1948). The formula as it stands, so that values agree to the last digit with other tools; 1 - p is exact
 * for p in [1/2, 1], and below it the rounding of 1 - p moves H by less than 2e-16 bits.
 * @param p in [0, 1]; NaN in, NaN out.
 */
export function bernoulliEntropy(p: number): number {
  if (p === 0 || p === 1) return 0
  const q = 1 - p
  // q rounds to 1 for tiny p, and its term to 0: never to NaN.
  return -(p * Math.log2(p) + q * Math.log2(q))
}

/**
 * The p <= 1/2 whose entropy is `bits`: for rows that state only their bits. Above one bit it is 1/2.
 * @param bits not negative
 */
export function probabilityOfEntropy(bits: number): number {
  if (bits <= 0) return 0
  if (bits >= 1) return 0.5
  let low = 0
  let high = 0.5
  // H rises strictly on [0, 1/2]; 60 halvings reach the spacing of doubles.
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (bernoulliEntropy(middle) < bits) low = middle
    else high = middle
  }
  return high
}
