// Straight scales from months and values to pixels. Five lines of our own: d3-scale would bring colours,
// number formats and interpolators, a quarter of what a page with one timeline may load.

/** Maps a number to pixels. */
export type Scale = (value: number) => number;

/** A scale that can also be read backwards. */
export interface LinearScale extends Scale {
  /** Value at a pixel. */
  readonly invert: Scale;
}

/** A straight map of a domain to pixels, e.g. months to x, or 0 … top to y (with a reversed range). */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): LinearScale {
  const step = (end - start) / (to - from);
  return Object.assign((value: number) => start + (value - from) * step, {
    invert: (pixel: number) => from + (pixel - start) / step,
  });
}
