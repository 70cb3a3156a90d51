// The pieces that every chart over months is made of.
export { boxesMeet, breakLines, pushDown, type Box, type MeasureText } from './boxes.js';
export { bandPath, linePath, type BandPoint, type SeriesPoint } from './line-path.js';
export { publishedPoint, type PublishedPoint } from './published-point.js';
export { publishedStyles } from './published-point.styles.js';
export { linear, type LinearScale, type Scale } from './scales.js';
export { seriesLook, type SeriesLook, type SignShape } from './series-look.js';
export { signPath } from './sign.js';
export { thinSeries } from './thin-series.js';
export { keepApart, monthTicks, niceTicks, type ValueTicks } from './ticks.js';
export { curveExtent, placeNote, type NotePlace } from './place-note.js';
export { verticalPath } from './vertical-line.js';
