// Draws the days. Numbers and ticks are structure in ink; each hormone has its hue, its line and its name at it.
import { nothing, svg } from 'lit';
import { seriesLook, signPath } from '../time-axis/index.js';
const DETAIL_LINE = 17;
const NUMBER_ROW = 15;
const TITLE_LINE = 20;
/** Size of a counted peak's sign, of the 10 px that signs have. */
const PEAK = 0.6;
/** Lines of one text. */
const lines = (words, look, x, top, step) => svg `<text class=${look}>${words.map((line, index) => svg `<tspan x=${x} y=${top + index * step}>${line} </tspan>`)}</text>`;
function given(strip, k) {
    // A hollow arrowhead: it comes from outside.
    return svg `${strip.given.map((x) => svg `<path class="dose" d=${`M${x},${strip.givenY}l${4 * k},${8 * k}h${-8 * k}z`} />`)}`;
}
function numbers(strip, left, k) {
    if (strip.none !== undefined)
        return svg `<text class="none" x=${left} y=${strip.numbersY}>${strip.none}</text>`;
    return strip.numbers.map(({ number, x, row }) => svg `<text class="number" x=${x} y=${strip.numbersY + row * NUMBER_ROW * k} text-anchor="middle">${number}</text>`);
}
function stripTemplate(strip, column, k) {
    const { left, right } = column;
    const look = seriesLook[strip.id === 'gnrh' ? 'lh' : strip.id];
    const width = strip.id === 'gnrh' ? 1.25 : look.width * 0.8;
    const sign = signPath(look.sign);
    const scale = `scale(${PEAK * k})`;
    return svg `<g class=${strip.id} data-strip=${strip.id}>
    ${lines(strip.name, 'name', left, strip.nameY, DETAIL_LINE * k)}
    ${lines(strip.detail, 'detail', left, strip.nameY + strip.name.length * DETAIL_LINE * k, DETAIL_LINE * k)}
    ${strip.ticks.map(({ y, words }) => svg `<path class="grid" d=${`M${left},${y}H${right}`} />
        ${column.numbered ? svg `<text x=${left - 7 * k} y=${y} dy="0.35em" text-anchor="end">${words}</text>` : nothing}`)}
    ${strip.meanY === undefined ? nothing : svg `<path class="mean" d=${`M${left},${strip.meanY}H${right}`} />`}
    <path class="zero" d=${`M${left},${strip.bottom}H${right}`} />
    <path class="series" d=${strip.line} stroke-width=${width} />
    ${strip.feet.map((x) => svg `<path class="foot" d=${`M${x},${strip.bottom}v${4 * k}`} />`)}
    ${strip.peaks.map(({ x, y }) => svg `<path class="sign" d=${sign} transform=${`translate(${x} ${y}) ${scale}`} />`)}
    ${given(strip, k)} ${numbers(strip, left, k)}
  </g>`;
}
function columnTemplate(column, k) {
    const { title, titleY, left, strips, hours, hoursY } = column;
    const [first, last] = [strips[0], strips[strips.length - 1]];
    return svg `<g class="day">
    ${lines(title, 'title', left, titleY, TITLE_LINE * k)}
    ${strips.map(({ top, bottom }) => hours.map(({ x }) => svg `<path class="grid" d=${`M${x},${top}V${bottom}`} />`))}
    ${strips.map((strip) => stripTemplate(strip, column, k))}
    ${hours.map(({ x, words }) => svg `<path class="zero" d=${`M${x},${last?.bottom ?? first?.bottom ?? 0}v${4 * k}`} />
        <text class="hour" x=${x} y=${hoursY} text-anchor="middle">${words}</text>`)}
  </g>`;
}
/** The contents of the drawing. */
export const dayTemplate = ({ columns, k }) => svg `${columns.map((column) => columnTemplate(column, k))}`;
//# sourceMappingURL=day-picture.template.js.map