// The stages of recovery: along the axis after the stop, the one at the moment in words, and all with their evidence.
import { html, nothing, svg } from 'lit';
import { widthOf } from '../../../charts/timeline/sheet.js';
import { stageAt, stageTimes } from '../../../charts/timeline/stage-times.js';
import { stagesAfterStopping } from '../../../data/stages/after-stopping.js';
import { stagesOnTestosterone } from '../../../data/stages/on-testosterone.js';
import { recoveryTimelineRecovery } from '../../../text/en/recovery-timeline-recovery.js';
const all = [...stagesOnTestosterone, ...stagesAfterStopping];
/** Height of the strip, px at the default text size. */
const high = 20;
function stageOf(id) {
    const found = all.find((stage) => stage.id === id);
    if (!found)
        throw new Error(`no stage is called ${id}`);
    return found;
}
const nameOf = (voice, { id, name }) => voice.fact(`stage.${id}.name`, name);
const textOf = (voice, { id, text }) => voice.fact(`stage.${id}.text`, text);
const timingOf = (voice, { id, timing }) => voice.fact(`stage.${id}.timing`, timing);
/** "The signal wakes (month 12.4 to month 12.6, simulated)" */
function span(voice, times, { id, from, to }, form) {
    const say = voice.say(recoveryTimelineRecovery);
    const name = nameOf(voice, stageOf(id));
    const day = id === 'stop';
    const words = { name, from: times.at(from), to: times.at(to) };
    if (form === 'now')
        return day ? say.nowDay(words) : say.now(words);
    return day ? say.day(words) : say.from(words);
}
/** One numbered piece of the strip. */
function piece(voice, drawing, { id, from, to }, number, now) {
    const { x, right, k } = drawing;
    const say = voice.say(recoveryTimelineRecovery);
    const left = x(from);
    const width = Math.max(1, Math.min(x(to), right) - left);
    const short = voice.number(number);
    const long = say.numbered({ number: short, name: nameOf(voice, stageOf(id)) });
    const words = [long, short].find((each) => widthOf(drawing, 'note', each) + 8 <= width);
    return svg `<g class=${now ? 'piece current' : 'piece'}>
    <rect x=${left.toFixed(1)} y="1" width=${width.toFixed(1)} height=${(high * k - 2).toFixed(1)} />
    ${words ? svg `<text class="note" x=${(left + width / 2).toFixed(1)} y=${(high * k * 0.72).toFixed(1)} text-anchor="middle">${words}</text>` : ''}
  </g>`;
}
/** The strip under the axis; nothing where testosterone is not stopped. */
export function stageStrip(voice, times, drawing, { input }) {
    if (input.stopMonth === null)
        return nothing;
    const { width, k, x } = drawing;
    const along = stageTimes(input);
    const now = stageAt(along, input.month);
    const after = along.filter(({ id }) => stageOf(id).phase === 'after' && id !== 'stop');
    const number = ({ id }) => stagesAfterStopping.findIndex((stage) => stage.id === id) + 1;
    const height = high * k;
    const words = after.map((each) => span(voice, times, each, 'listed')).join('; ');
    const label = `${voice.say(recoveryTimelineRecovery).strip}: ${words}`;
    return html `<svg class="stage-strip" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${after.map((each) => piece(voice, drawing, each, number(each), each === now))}
    ${svg `<path class="now" d="M${x(input.month).toFixed(1)} 0v${height}" />`}
  </svg>`;
}
/** The stage at the moment shown, in words, with its evidence; nothing where there is none. */
export function stageNow(voice, times, marks, { input }) {
    const now = stageAt(stageTimes(input), input.month);
    if (!now)
        return nothing;
    const stage = stageOf(now.id);
    const say = voice.say(recoveryTimelineRecovery);
    const words = `${textOf(voice, stage)} ${say.published({ timing: timingOf(voice, stage) })}`;
    return html `<p><b>${span(voice, times, now, 'now')}</b> ${marks.current(stage, words)} ${marks.mark(stage)}</p>`;
}
/** All stages after stopping, in a fold. */
export function stagesTemplate(voice, times, marks, { input }) {
    if (input.stopMonth === null)
        return nothing;
    const say = voice.say(recoveryTimelineRecovery);
    const along = stageTimes(input);
    return html `<details part="stages">
    <summary>${say.all({ count: voice.number(stagesAfterStopping.length) })}</summary>
    <ol>
      ${stagesAfterStopping.map((stage) => {
        const time = along.find(({ id }) => id === stage.id);
        const name = time ? span(voice, times, time, 'listed') : say.passedBy({ name: nameOf(voice, stage) });
        return html `<li><b>${name}</b><br />${marks.current(stage, timingOf(voice, stage))} ${marks.mark(stage)}</li>`;
    })}
    </ol>
  </details>`;
}
//# sourceMappingURL=stages.template.js.map