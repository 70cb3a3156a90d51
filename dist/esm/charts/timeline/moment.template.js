// What moves with the moment: its line through the panels, the signs on the curves, and the values.
import { svg } from 'lit';
import { signPath } from '../time-axis/sign.js';
import { seriesLook } from '../time-axis/series-look.js';
import { verticalPath } from '../time-axis/vertical-line.js';
import { textLooks, widthOf } from './sheet.js';
/** The flag beside the line's upper end. */
const flag = 'M-5 -9H5V-3L0 3L-5 -3z';
/** The sign of a marker on its curve. */
export const signTemplate = (id, x, y, k) => svg `<path class="sign ${id}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k})" d=${signPath(seriesLook[id].sign)} />`;
const value = ({ id, x, y, anchor }, { number, unit }) => svg `<text class="reading" x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor} data-marker=${id}><tspan class="value">${number}</tspan> <tspan class="unit">${unit}</tspan></text>`;
/** The words of the moment, on the side of its line where there is room. */
function caption(drawing, { momentTop }, x, words) {
    const flips = x + 12 + widthOf(drawing, 'moment', words) > drawing.width;
    const y = momentTop + textLooks.moment.size * drawing.k;
    return svg `<text class="moment" x=${(flips ? x - 10 : x + 10).toFixed(1)} y=${y.toFixed(1)} text-anchor=${flips ? 'end' : 'start'}>${words}</text>`;
}
/**
 * @param flagged whether the line carries a flag at its upper end, and the words of the moment where the drawing is
 *   wide enough; in a narrow one they stand above it as a line of the page
 */
export function momentTemplate(drawing, picture, month, values, words, flagged) {
    const { k, form } = drawing;
    const x = drawing.x(month);
    const y = picture.momentTop + 9 * k;
    return svg `
    <path class="now" d=${verticalPath(x, flagged ? y : picture.momentTop, picture.axis.y, picture.boxes)} />
    ${flagged ? svg `<path class="flag" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k})" d=${flag} />` : ''}
    ${flagged && form !== 'narrow' ? caption(drawing, picture, x, words.moment) : ''}
    ${picture.panels.map((panel) => signTemplate(panel.id, x, panel.y(values[panel.id]), k))}
    ${picture.values.map((place) => value(place, words.values[place.id]))}
  `;
}
//# sourceMappingURL=moment.template.js.map