// Statistics that the tests of a day share.

export function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation. */
export function spread(values: ArrayLike<number>): number {
  const centre = mean(values);
  return Math.sqrt(mean(Array.from(values, (value) => (value - centre) ** 2)));
}

/** Pearson's correlation of two columns of the same length. */
export function correlation(one: Float64Array, other: Float64Array): number {
  const [centre, otherCentre] = [mean(one), mean(other)];
  const together = mean(Array.from(one, (value, at) => (value - centre) * (other[at]! - otherCentre)));
  return together / (spread(one) * spread(other));
}
