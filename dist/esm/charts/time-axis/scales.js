// Straight scales from months and values to pixels. Five lines of our own: d3-scale would bring colours,
// number formats and interpolators, a quarter of what a page with one timeline may load.
/** A straight map of a domain to pixels, e.g. months to x, or 0 … top to y (with a reversed range). */
export function linear([from, to], [start, end]) {
    const step = (end - start) / (to - from);
    return Object.assign((value) => start + (value - from) * step, {
        invert: (pixel) => from + (pixel - start) / step,
    });
}
//# sourceMappingURL=scales.js.map