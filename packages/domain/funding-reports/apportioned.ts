/**
 * Splits `total` cents by weight so that the parts are whole cents and add up to it exactly (largest remainder). Where the weights
 * add up to nothing, nothing is split.
 */
export function apportioned(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole <= 0n) return weights.map(() => 0);
  const parts = weights.map((weight, at) => {
    const product = BigInt(total) * BigInt(weight);
    const rest = ((product % whole) + whole) % whole;
    return { at, cents: (product - rest) / whole, rest };
  });
  const left = Number(BigInt(total) - parts.reduce((sum, { cents }) => sum + cents, 0n));
  const next = new Set(
    parts
      .toSorted((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest < other.rest ? 1 : -1))
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, cents }) => Number(cents) + (next.has(at) ? 1 : 0));
}
