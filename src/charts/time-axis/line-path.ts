// Lines and bands through series, as SVG path texts.
import { area, line } from 'd3-shape';
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

/** The line through a series. Empty text where there is no point. */
export function linePath(series: Iterable<SeriesPoint>, xScale: Scale, yScale: Scale): string {
  const path = line<SeriesPoint>(
    (point) => xScale(point.month),
    (point) => yScale(point.value),
  ).digits(1);
  return path(series) ?? '';
}

/** The area between the lower and the upper edge of a band. */
export function bandPath(series: Iterable<BandPoint>, xScale: Scale, yScale: Scale): string {
  const path = area<BandPoint>(
    (point) => xScale(point.month),
    (point) => yScale(point.low),
    (point) => yScale(point.high),
  ).digits(1);
  return path(series) ?? '';
}
