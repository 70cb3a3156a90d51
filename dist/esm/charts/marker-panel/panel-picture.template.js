// Draws the markers: the range of others as a grey bar, his own usual as a tick, the value with its sign and hue.
import { nothing, svg } from 'lit';
import { seriesLook, signPath } from '../time-axis/index.js';
const text = ({ x, y, words }, look) => svg `<text class=${look} x=${x} y=${y}>${words}</text>`;
/** Lines of one text. */
const lines = (placed, look) => svg `<text class=${look}>${placed.map(({ x, y, words }) => svg `<tspan x=${x} y=${y}>${words} </tspan>`)}</text>`;
function band({ band: box, bar, half }) {
    if (!box)
        return nothing;
    const { left, right, open } = box;
    const [top, bottom] = [bar.y - half, bar.y + half];
    // Open to the right where there is no upper limit.
    const outline = open ? `M${right},${top}H${left}V${bottom}H${right}` : `M${left},${top}H${right}V${bottom}H${left}Z`;
    return svg `<rect class="range" x=${left} y=${top} width=${Math.max(0, right - left)} height=${bottom - top} />
    <path class="outline" d=${outline} />`;
}
function rowTemplate(picture, width, k) {
    const { row, bar, half, ownX, valueX, trend, trendEnd } = picture;
    const look = seriesLook[row.id];
    const sign = signPath(look.sign);
    return svg `<g class=${row.id} data-marker=${row.id}>
    <path class="grid" d=${`M0,${picture.ruleY}H${width}`} />
    ${lines(picture.name, 'name')}
    <text class="value" x=${picture.value.x} y=${picture.value.y}>${row.number} <tspan class="unit">${row.unit}</tspan></text>
    ${text(picture.ownText, 'own-words')}
    ${band(picture)}
    <path class="zero" d=${`M${bar.left},${bar.y}H${bar.right}M${bar.left},${bar.y - half}v${2 * half}`} />
    <path class="own" d=${`M${ownX},${bar.y - 1.7 * half}V${bar.y + 1.7 * half}`} />
    <path class="sign" d=${sign} transform=${`translate(${valueX} ${bar.y}) scale(${1.25 * k})`} />
    ${picture.ends.map(({ x, y, words }) => svg `<text x=${x} y=${y} text-anchor="middle">${words}</text>`)}
    ${lines(picture.rangeText, 'range-words')}
    <path class="zero" d=${`M${trend.left},${trend.bottom}H${trend.right}`} />
    <path class="series" d=${trend.line} stroke-width="1.5" />
    <path class="sign" d=${sign} transform=${`translate(${trendEnd.x} ${trendEnd.y}) scale(${0.55 * k})`} />
    ${text(picture.trendText, 'trend-words')}
  </g>`;
}
/** The contents of the drawing. */
export const panelTemplate = ({ rows, width, k }) => svg `${rows.map((row) => rowTemplate(row, width, k))}`;
//# sourceMappingURL=panel-picture.template.js.map