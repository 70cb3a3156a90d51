// The drawing of the days: scales that all of them share, names of hormones and hours.
import { html } from 'lit';
import { dayPicture } from '../../charts/pulse-day/day-picture.js';
import { dayTemplate } from '../../charts/pulse-day/day-picture.template.js';
import { markerUnits } from '../../data/markers/units.js';
import { pulseDay } from '../../text/en/pulse-day.js';
import { dayScales } from './day-columns.js';
/** Hours named under the strips. */
const HOURS = [0, 6, 12, 18, 24];
export function drawingTemplate(voice, { width, text, columns, days, words }) {
    const say = voice.say(pulseDay);
    const picture = dayPicture({
        width,
        ...text,
        days: columns,
        names: {
            gnrh: say.gnrhName,
            lh: voice.fact('marker.lh.name', markerUnits.lh.name),
            testosterone: voice.fact('marker.testosterone.name', markerUnits.testosterone.name),
        },
        scales: dayScales(voice, days),
        hours: HOURS.map((hour) => (hour === 0 ? say.hourFirst : say.hour({ hour: voice.number(hour) }))),
    });
    return html `<svg
    part="drawing"
    role="img"
    aria-label=${words}
    width=${picture.width}
    height=${picture.height}
    font-size=${16 * picture.k}
    viewBox="0 0 ${picture.width} ${picture.height}"
  >
    ${dayTemplate(picture)}
  </svg>`;
}
//# sourceMappingURL=drawing.template.js.map