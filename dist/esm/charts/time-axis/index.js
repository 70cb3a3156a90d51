// The pieces that every chart over months is made of.
export { boxesMeet, breakLines, pushDown } from './boxes.js';
export { bandPath, linePath } from './line-path.js';
export { publishedPoint } from './published-point.js';
export { publishedStyles } from './published-point.styles.js';
export { linear } from './scales.js';
export { seriesLook } from './series-look.js';
export { signPath } from './sign.js';
export { thinSeries } from './thin-series.js';
export { keepApart, monthTicks, niceTicks } from './ticks.js';
export { curveExtent, placeNote } from './place-note.js';
export { verticalPath } from './vertical-line.js';
//# sourceMappingURL=index.js.map