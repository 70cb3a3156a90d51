const corner = (x, y) => `${x.toFixed(1)},${y.toFixed(1)}`;
/** The line through a series. Empty text where there is no point. */
export function linePath(series, xScale, yScale) {
    const corners = Array.from(series, ({ month, value }) => corner(xScale(month), yScale(value)));
    return corners.length === 0 ? '' : `M${corners.join('L')}`;
}
/** The area between the lower and the upper edge of a band. */
export function bandPath(series, xScale, yScale) {
    const lower = series.map(({ month, low }) => corner(xScale(month), yScale(low)));
    const upper = series.map(({ month, high }) => corner(xScale(month), yScale(high)));
    return series.length === 0 ? '' : `M${[...lower, ...upper.reverse()].join('L')}Z`;
}
//# sourceMappingURL=line-path.js.map