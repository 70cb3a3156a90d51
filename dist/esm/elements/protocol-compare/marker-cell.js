// One marker under one protocol: where it has gone, its simulated value, its small picture and what was published.
import { html, nothing } from 'lit';
import { directionArrow, rowScale, smallMultiple, smallMultipleGeometry, trialThreshold, } from '../../charts/compare/index.js';
import { roomForMen } from '../../charts/group/room-for-men.js';
import { evidenceMark, strengthMessage } from '../../charts/evidence-mark/index.js';
import { common } from '../../text/en/common.js';
import { strengthNames } from '../../text/en/strengths.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { findingText, printed, protocolName, statementOf, unitFactor } from './facts.js';
import { plotEm } from './layout.js';
import { roomOf } from './room.js';
import { sinceWords } from './words.js';
/** Height of one line of scale numbers, em of the element's text. */
const scaleLineEm = 1.05;
/** Room for the line and for the men around it, the same before and after they have come. */
const highestOf = ({ inputs, men }, { marker, highest }) => Math.max(highest, roomOf(inputs, marker), men?.highest(marker) ?? 0);
/** The picture of a cell. @param withScale whether scale numbers stand beside it */
export function cellPicture(view, row, index, withScale) {
    const { voice, inputs, layout, axis, lines, men } = view;
    const { marker } = row;
    const scale = rowScale(highestOf(view, row), unitFactor(voice, marker));
    const threshold = marker === 'sperm' ? trialThreshold : null;
    const frame = {
        ...axis,
        width: layout.plotWidth,
        height: Math.round(plotEm[marker] * layout.fontSize),
        top: scale.top,
    };
    const first = inputs[0]?.run;
    const run = inputs[index]?.run ?? first;
    if (!first || !run)
        throw new Error('a comparison has at least one column');
    const values = threshold === null ? scale.values : [...new Set([...scale.values, threshold])];
    return smallMultipleGeometry({
        marker,
        frame,
        drawn: lines.draw(run.series[marker], frame),
        band: men?.band(inputs[index]?.id, marker, frame) ?? null,
        ghost: index > 0 ? lines.draw(first.series[marker], frame).line : null,
        month: view.state.month,
        value: run.readings[marker].now,
        ownStart: run.readings[marker].ownStart,
        stopMonth: run.stopMonth,
        threshold,
        scale: withScale
            ? values.map((value) => ({ value, words: voice.number(value * unitFactor(voice, marker), 1) }))
            : [],
        lineHeight: scaleLineEm * layout.fontSize,
        ticksAt: view.rightToLeft ? 'right' : 'left',
    });
}
function valueLine(view, row, cell, index) {
    const { voice, state, layout } = view;
    const say = voice.say(protocolCompare);
    const column = state.columns[index];
    const first = state.columns[0];
    const { reading, direction } = cell;
    const ghost = layout.narrow && cell.first !== null && first
        ? html `<span class="against">${say.againstFirst({
            name: protocolName(voice, first.id),
            value: printed(voice, row.marker, cell.first).number,
        })}</span>`
        : nothing;
    const { number, unit } = printed(voice, row.marker, reading.now);
    return html `<p class="value">
    <span class="hue">${directionArrow(direction)}</span><span class="visually-hidden">${say[direction]}</span>
    <b>${number}</b> <span class="unit">${unit}</span>
    <span class="visually-hidden">${sinceWords(voice, column)}, ${voice.say(common).simulated}</span>
    ${ghost}
  </p>`;
}
/** The mark, with its words for a screen reader. */
export const strengthMark = (voice, strength) => html `${evidenceMark(strength)}<span class="visually-hidden">${voice.say(strengthNames)[strengthMessage[strength]]}: </span>`;
/** Mark and finding; what stands behind it opens from the mark. */
function findingLine({ voice, marks }, cell, finding) {
    const fact = statementOf(`protocol.${cell.id}.finding.${finding.marker}`, finding.finding, finding);
    return html `<p class="published-line">
    ${marks.mark(fact)}<span class="finding">${marks.current(fact, findingText(voice, cell, finding))}</span>
  </p>`;
}
function published(view, cell) {
    const { findings } = cell;
    if (findings.length > 0)
        return html `${findings.map((finding) => findingLine(view, cell, finding))}`;
    const words = view.voice.say(strengthNames).strengthModel;
    return html `<p class="published-line">${strengthMark(view.voice, 'model')}<span class="finding">${words}</span></p>`;
}
/** @param withScale whether scale numbers stand beside the picture */
export function markerCell(view, row, index, withScale) {
    const cell = row.cells[index];
    if (!cell)
        return html ``;
    const picture = cellPicture(view, row, index, withScale);
    const { width, height } = picture;
    const range = row.marker in roomForMen ? html `<p class="range">${view.men?.range(view, row, index)}</p>` : nothing;
    return html `${valueLine(view, row, cell, index)}${range}
    <svg class="plot" part="plot" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${smallMultiple(picture)}
    </svg>
    ${published(view, cell)}`;
}
/** The axis of months takes the same place as a picture. */
export const pictureBox = (width, height, look, drawn) => html `<svg class=${look} viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">${drawn}</svg>`;
//# sourceMappingURL=marker-cell.js.map