import { svg } from 'lit';
import { short, spot } from './track.js';
/** Which hue, dash and marker a line has: secretion and branch are blood testosterone. */
const HUE = {
    gnrh: 'gnrh',
    lh: 'lh',
    fsh: 'fsh',
    itt: 'itt',
    sperm: 'sperm',
    estradiol: 'estradiol',
    testosterone: 'testosterone',
    secretion: 'testosterone',
    branch: 'testosterone',
};
/** Markers pointing along +x. */
const MARKER = {
    gnrh: 'M2.2,0A2.2,2.2 0 1 1 -2.2,0A2.2,2.2 0 1 1 2.2,0Z',
    lh: 'M4.2,0A4.2,4.2 0 1 1 -4.2,0A4.2,4.2 0 1 1 4.2,0Z',
    fsh: 'M-3.9,-3.9H3.9V3.9H-3.9Z',
    testosterone: 'M5.4,0L-4,4.4V-4.4Z',
    itt: 'M5,0L0,5L-5,0L0,-5Z',
    estradiol: 'M3.4,0A3.4,3.4 0 1 1 -3.4,0A3.4,3.4 0 1 1 3.4,0Z',
    sperm: 'M7,0C4.6,-3.2 -1,-3 -4,0C-1,3 4.6,3.2 7,0ZM-4,-.5H-11V.5H-4Z',
};
const HEAD = 'M-6,-4.6L0,0L-6,4.6';
/** Lines that end in an open arrowhead; the others end in a brake or run on. */
const ARROWS = ['gnrh', 'lh', 'fsh', 'itt', 'sperm'];
const turned = (path, distance, size = 1) => {
    const { x, y, angle } = path.at(distance);
    const scale = size === 1 ? '' : ` scale(${size.toFixed(2)})`;
    return `translate(${short(x)} ${short(y)}) rotate(${short(angle)})${scale}`;
};
export function lineTemplate(line, chosen = false) {
    const hue = HUE[line.id];
    return svg `<g class="signal ${hue}${chosen ? ' chosen' : ''}" data-node=${hue} data-line=${line.id}>
    <path class="hit" d=${line.track.d} />
    <path class=${line.quiet ? 'wire quiet' : 'wire'} d=${line.track.d} stroke-width=${short(line.width)} />
    ${ARROWS.includes(line.id) ? svg `<path class="head" d=${HEAD} transform=${turned(line.track, line.track.length)} />` : ''}
    ${line.markers.map((distance, i) => svg `<path class="mark" d=${MARKER[hue] ?? ''} transform=${turned(line.track, distance, line.sizes?.[i])} />`)}
  </g>`;
}
export function brakeTemplate({ id, x, y, half, width, blocked }) {
    return svg `<path class="brake ${id}${blocked ? ' blocked' : ''}" d=${`M${short(x)},${short(y - half)}v${short(half * 2)}`} stroke-width=${short(width)} />`;
}
/** The two lines of a rail lie beside its middle. */
function beside(path, offset) {
    const points = [];
    const steps = path.d.includes('Q') ? Math.max(2, Math.ceil(path.length / 4)) : 1;
    for (let i = 0; i <= steps; i += 1) {
        const { x, y, angle } = path.at((path.length * i) / steps);
        const turn = ((angle + 90) * Math.PI) / 180;
        points.push(spot({ x: x + Math.cos(turn) * offset, y: y + Math.sin(turn) * offset }));
    }
    return `M${points.join('L')}`;
}
export function railTemplate({ site, pieces, blocks }) {
    const last = pieces[pieces.length - 1];
    return svg `<g class="rail" data-node="medicine-${site}">
    ${pieces.map((path) => {
        const arrows = Math.max(1, Math.floor(path.length / 20));
        return svg `<path class="hit" d=${path.d} /><path class="pair" d=${`${beside(path, -4.5)}${beside(path, 4.5)}`} />
        ${[...Array(arrows).keys()].map((i) => svg `<path class="hollow" d="M3.6,0L-3,3V-3Z" transform=${turned(path, ((i + 0.5) * path.length) / arrows)} />`)}`;
    })}
    ${last ? svg `<path class=${blocks ? 'stop' : 'hollow end'} d=${blocks ? 'M1,-9V9' : 'M10,0L0,6.5V-6.5Z'} transform=${turned(last, last.length)} />` : ''}
  </g>`;
}
/** A sample of a line with its marker, as key beside a name: 27 px wide around y 0. */
export function sampleTemplate(hue) {
    if (hue === 'testisVolume')
        return svg `<g class="signal volume"><path class="wire" d="M0,0H27" stroke-width="1.6" /><path class="cross" d="M10,-3.5l7,7m0,-7l-7,7" /></g>`;
    return svg `<g class="signal ${hue}"><path class="wire" d="M0,0H27" stroke-width="1.8" /><path class="mark" d=${MARKER[hue] ?? ''} transform="translate(13.5)" /></g>`;
}
/** All lines of a picture, those of the brain under the rest. */
export function signalsTemplate(picture, chosen) {
    return svg `
    ${picture.rails.map(railTemplate)}
    ${picture.lines.map((line) => lineTemplate(line, chosen === HUE[line.id]))}
    ${picture.brakes.map(brakeTemplate)}`;
}
//# sourceMappingURL=signals.template.js.map