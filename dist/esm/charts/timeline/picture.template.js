// A picture that has been computed, as SVG. Everything here stays as it is while the moment moves.
import { svg } from 'lit';
import { publishedPoint } from '../time-axis/published-point.js';
import { seriesLook } from '../time-axis/series-look.js';
const text = ({ kind, x, y, text: words, anchor, hue }) => svg `<text class=${hue ? `${kind} hued ${hue}` : kind} x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor}>${words}</text>`;
const bar = ({ testosterone, x, y, width, height, comb }) => svg `<g
  class=${testosterone ? 'bar outside' : 'bar'}>
  <rect x=${x.toFixed(1)} y=${y.toFixed(1)} width=${width.toFixed(1)} height=${height.toFixed(1)} />
  <path d="M${x.toFixed(1)} ${(y + height).toFixed(1)}h${width.toFixed(1)}${comb}" />
</g>`;
/** The line of a marker with its dash; also used alone as a sparkline. */
export const seriesTemplate = ({ id, line }, k) => {
    const { dash, width } = seriesLook[id];
    return svg `<path class="series ${id}" d=${line} stroke-width=${width * k} stroke-dasharray=${dash}/>`;
};
function panel(drawing, { left, right, k }) {
    const { id, bottom, ticks, startY, goalY } = drawing;
    return svg `<g class=${id}>
    <path class="rule" d="M${left} ${bottom.toFixed(1)}H${right}${ticks.map((y) => `M${left - 5} ${y.toFixed(1)}h5`).join('')}" />
    <path class="start" d="M${left} ${startY.toFixed(1)}H${right}" />
    ${goalY === null ? '' : svg `<path class="goal" d="M${left - 5} ${goalY.toFixed(1)}H${right}" />`}
    ${drawing.bands.map((path) => svg `<path class="band" d=${path} />`)}
    ${seriesTemplate(drawing, k)}
    ${drawing.points.map((point) => publishedPoint(point, k))}
  </g>`;
}
const keySign = ({ sign, x, y }, k) => sign === 'line' || sign === 'start'
    ? svg `<path class=${sign} d="M${x} ${y}h${22 * k}" />`
    : publishedPoint({ x: x + 4.5 * k, y, shape: sign }, k);
const done = new WeakMap();
/** Lines, points and texts of a picture; made once, so that a moving moment costs nothing here. */
export function pictureTemplate(picture, drawing) {
    let made = done.get(picture);
    if (!made)
        done.set(picture, (made = make(picture, drawing)));
    return made;
}
function make(picture, drawing) {
    const { x, left, right, k } = drawing;
    const { axis } = picture;
    const ticks = axis.ticks.map((month) => `M${x(month).toFixed(1)} ${axis.y.toFixed(1)}v5`).join('');
    return svg `
    <path class="grid" d=${picture.grid} />
    <path class="zero" d=${picture.zero} />
    ${picture.bars.map(bar)}
    <path class="leader" d=${picture.leaders} />
    ${picture.panels.map((each) => panel(each, drawing))}
    <path class="stop" d=${picture.stop} />
    ${picture.stubs.map(({ id, path }) => svg `<path class="series ${id}" stroke-width="1.5" stroke-dasharray=${seriesLook[id].dash} d=${path} />`)}
    <path class="axis" d="M${left} ${axis.y.toFixed(1)}H${right}${ticks}" />
    ${picture.key.map((sign) => keySign(sign, k))}
    ${picture.texts.map(text)}
  `;
}
//# sourceMappingURL=picture.template.js.map