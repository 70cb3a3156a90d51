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

const corner = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The line through a series. Empty text where there is no point. */
export function linePath(series: Iterable<SeriesPoint>, xScale: Scale, yScale: Scale): string {
  const corners = Array.from(series, ({ month, value }) => corner(xScale(month), yScale(value)));
  return corners.length === 0 ? '' : `M${corners.join('L')}`;
}

/** The area between the lower and the upper edge of a band. */
export function bandPath(series: readonly BandPoint[], xScale: Scale, yScale: Scale): string {
  const lower = series.map(({ month, low }) => corner(xScale(month), yScale(low)));
  const upper = series.map(({ month, high }) => corner(xScale(month), yScale(high)));
  return series.length === 0 ? '' : `M${[...lower, ...upper.reverse()].join('L')}Z`;
}
