// A quantity that follows another with a lag.

/** Fills `into` with a value that starts at 1 and goes after `target(point)` at `perDay`, exactly for a target that stands
 *  still between two points of the grid. */
export function followWithLag(
  into: Float64Array,
  perDay: number,
  spacingDays: number,
  target: (point: number) => number,
): void {
  const stays = Math.exp(-perDay * spacingDays);
  let value = 1;
  let before = target(0);
  for (let point = 0; point < into.length; point++) {
    const now = target(point);
    const between = (before + now) / 2;
    if (point > 0) value = between + (value - between) * stays;
    into[point] = value;
    before = now;
  }
}
