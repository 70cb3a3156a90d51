// Linear scales from months and values to pixels.
import { scaleLinear } from 'd3-scale';

/** Maps a number to pixels. */
export type Scale = (value: number) => number;

/** A scale that can also be read backwards. */
export interface LinearScale extends Scale {
  /** Value at a pixel. */
  readonly invert: Scale;
}

/** A straight map of a domain to pixels, e.g. months to x, or 0 … top to y (with a reversed range). */
export function linear(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const scale = scaleLinear(domain, range);
  return Object.assign((value: number) => scale(value), { invert: (pixel: number) => scale.invert(pixel) });
}
