// The curve of the odds as a picture.
import { nothing, svg } from 'lit';
import { publishedPoint, seriesLook, signPath } from '../time-axis/index.js';
import { hatching } from './icon-array.template.js';
/** @param print writes a number as the language does */
export function oddsCurveTemplate(curve, print) {
    const { left, right, top, bottom, k, chosenX, chosenY, held, momentX } = curve;
    const look = seriesLook.sperm;
    return svg `<g class="curve">
    ${curve.shares.map(({ share, y }) => svg `<line class=${share === 0 ? 'axis' : 'grid'} x1=${left} x2=${right} y1=${y} y2=${y} />
        <text class="tick" x=${left - 8 * k} y=${y + 4.5 * k} text-anchor="end">${print(share)}</text>`)}
    ${curve.months.map(({ month, x, chosen, written }) => svg `<line class="axis" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5 * k} />
        ${written ? svg `<text class=${chosen ? 'tick chosen' : 'tick'} x=${x} y=${bottom + 20 * k} text-anchor="middle">${print(month)}</text>` : nothing}`)}
    ${curve.band ? svg `<path class="band" d=${curve.band} />` : nothing}
    ${momentX === null ? nothing : svg `<line class="moment-line" x1=${momentX} x2=${momentX} y1=${top} y2=${bottom} />`}
    ${held
        ? svg `<defs>${hatching('hatch-curve')}</defs>
            <rect class="held" x=${chosenX - 8 * k} width=${16 * k} y=${held[0]} height=${held[1] - held[0]} fill="url(#hatch-curve)" />`
        : nothing}
    <line class="chosen-line" x1=${chosenX} x2=${chosenX} y1=${top - 8 * k} y2=${bottom} />
    ${curve.line ? svg `<path class="line" d=${curve.line} stroke-width=${look.width} />` : nothing}
    ${chosenY === null
        ? nothing
        : svg `<path class="sign" transform="translate(${chosenX} ${chosenY}) scale(${k})" d=${signPath(look.sign)} />`}
    ${curve.points.map((point) => publishedPoint(point, k))}
  </g>`;
}
//# sourceMappingURL=odds-curve.template.js.map