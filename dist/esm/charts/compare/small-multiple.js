// One small picture of one marker under one protocol: its line, the first column's line behind it, own start, stop
// and the moment shown.
import { nothing, svg } from 'lit';
import { seriesLook, signPath } from '../time-axis/index.js';
import { monthX, valueY } from './line-memo.js';
const round = (pixel) => Math.round(pixel * 10) / 10;
/** Scale numbers that do not meet: the threshold stays, then the top, then zero, then what lies between. */
function placeTicks({ scale, threshold, frame, lineHeight }) {
    const rank = (value) => {
        if (value === threshold)
            return 0;
        if (value === Math.max(...scale.map((entry) => entry.value)))
            return 1;
        return value === 0 ? 2 : 3;
    };
    const placed = [];
    for (const { value, words } of [...scale].sort((a, b) => rank(a.value) - rank(b.value))) {
        const y = round(valueY(value, frame));
        if (placed.every((tick) => Math.abs(tick.y - y) >= lineHeight))
            placed.push({ y, words, isThreshold: value === threshold });
    }
    return placed.sort((a, b) => b.y - a.y);
}
/** Where everything of a small picture stands, px from the plot's upper left corner. */
export function smallMultipleGeometry(input) {
    const { frame, value, ownStart, stopMonth, threshold } = input;
    return {
        marker: input.marker,
        width: frame.width,
        height: frame.height,
        drawn: input.drawn,
        band: input.band,
        ghost: input.ghost,
        ownStartY: round(valueY(ownStart, frame)),
        stopX: stopMonth === null ? null : round(monthX(stopMonth, frame)),
        now: { x: round(monthX(input.month, frame)), y: round(valueY(value, frame)) },
        thresholdY: threshold === null ? null : round(valueY(threshold, frame)),
        ticks: placeTicks(input),
        ticksAt: input.ticksAt,
    };
}
const across = (y, width, look) => svg `<line class=${look} x1="0" x2=${width} y1=${y} y2=${y} />`;
const down = (x, from, to, look) => svg `<line class=${look} x1=${x} x2=${x} y1=${from} y2=${to} />`;
function tickMark(tick, { width, ticksAt }) {
    const left = ticksAt === 'left';
    const edge = left ? 0 : width;
    const out = left ? -1 : 1;
    return svg `<line class="tick" x1=${edge} x2=${edge + out * 4} y1=${tick.y} y2=${tick.y} />
    <text class=${tick.isThreshold ? 'scale hue' : 'scale'} x=${edge + out * 7} y=${tick.y} dy="0.34em" text-anchor=${left ? 'end' : 'start'}>
      ${tick.words}
    </text>`;
}
/** The picture's contents, for a group whose class names the marker. The hue is `--_hue`. */
export function smallMultiple(picture) {
    const { width, height, drawn, band, ghost, now, ownStartY, stopX, thresholdY } = picture;
    const look = seriesLook[picture.marker];
    return svg `
    ${band === null ? nothing : svg `<path class="band" d=${band} />`}
    ${across(height, width, 'zero')}
    ${across(ownStartY, width, 'own')}
    ${thresholdY === null ? nothing : across(thresholdY, width, 'threshold')}
    ${stopX === null ? nothing : down(stopX, 0, height, 'stop')}
    ${ghost === null ? nothing : svg `<path class="ghost" d=${ghost} />`}
    ${drawn.swing === '' ? nothing : svg `<path class="swing" d=${drawn.swing} />`}
    <path class="line" d=${drawn.line} stroke-width=${look.width} stroke-dasharray=${look.dash} stroke-linecap=${look.cap} />
    ${down(now.x, -5, height, 'now')}
    <path class="sign" transform="translate(${now.x} ${now.y}) scale(0.8)" d=${signPath(look.sign)} />
    ${picture.ticks.map((tick) => tickMark(tick, picture))}
  `;
}
//# sourceMappingURL=small-multiple.js.map