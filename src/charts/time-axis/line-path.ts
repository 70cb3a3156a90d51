// Lines and bands through series, as SVG path texts. Straight joins only: d3-shape would bring its curves too.
import type { Scale } from './scales.js';

export interface SeriesPoint {
  /** Months from the first dose. */
  readonly month: number;
  readonly value: number;
}

export interface BandPoint {
  readonly month: number;
  readonly low: number;
  readonly high: number;
}

/** A tenth of a pixel is as fine as is drawn. Whole numbers become text several times faster than `toFixed` is, which is what
 *  long lines take their time for. */
function tenths(value: number): string {
  if (!(Math.abs(value) < 1e6)) return value.toFixed(1);
  const all = Math.round(Math.abs(value) * 10);
  const rest = all % 10;
  return `${value < 0 && all > 0 ? '-' : ''}${(all - rest) / 10}.${rest}`;
}

const corner = (x: number, y: number): string => `${tenths(x)},${tenths(y)}`;

/** The line through points in px. Empty text where there is none. */
export function pixelPath(points: readonly (readonly [number, number])[]): string {
  const corners = points.map(([x, y]) => corner(x, y));
  return corners.length === 0 ? '' : `M${corners.join('L')}`;
}

/** The line through a series. Empty text where there is no point. */
export function linePath(series: Iterable<SeriesPoint>, xScale: Scale, yScale: Scale): string {
  // Spread, not Array.from: old pages bring one of their own that takes no function.
  return pixelPath([...series].map(({ month, value }) => [xScale(month), yScale(value)] as const));
}

/** The area between the lower and the upper edge of a band. */
export function bandPath(series: readonly BandPoint[], xScale: Scale, yScale: Scale): string {
  const lower = series.map(({ month, low }) => corner(xScale(month), yScale(low)));
  const upper = series.map(({ month, high }) => corner(xScale(month), yScale(high)));
  return series.length === 0 ? '' : `M${[...lower, ...upper.reverse()].join('L')}Z`;
}
