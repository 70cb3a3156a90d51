// What men wait for after stopping: when the simulated man gets there, and when groups of them do. The same milestones are
// written at the curves.
import { html, nothing, svg } from 'lit';
import { milestonePlace, milestones, thresholds } from '../../../charts/timeline/milestones.js';
import { recoveryTimelineRecovery } from '../../../text/en/recovery-timeline-recovery.js';
/** Half the length of the tick across a curve, px. */
const tick = 9;
function markWords(voice, { id }, index) {
    const say = voice.say(recoveryTimelineRecovery);
    return say.mark({ number: voice.number(index + 1), name: say[id] });
}
/** Notes at the curves, number and name, where there is room beside the drawing's names; elsewhere the number stands alone. */
export function milestoneNotes(voice, { input }) {
    return milestones(input).flatMap((milestone, index) => {
        const at = milestonePlace(milestone, input);
        return at ? [{ panel: milestone.panel, at, pointed: true, wordings: [markWords(voice, milestone, index)] }] : [];
    });
}
/** Ticks across the curves where the milestones are, and the numbers of those that have no note. */
export function milestoneTicks(voice, { x, right, k }, { panels, texts }, input) {
    return milestones(input).flatMap((milestone, index) => {
        const at = milestonePlace(milestone, input);
        const panel = panels.find(({ id }) => id === milestone.panel);
        if (!at || !panel || x(at.month) > right + 0.5)
            return [];
        const number = voice.number(index + 1);
        const left = x(at.month).toFixed(1);
        const top = panel.y(at.value) - tick * k;
        const words = markWords(voice, milestone, index);
        const noted = texts.some(({ kind, text }) => kind === 'note' && text.startsWith(number) && words.startsWith(text));
        return [
            svg `<path class="milestone" d=${`M${left} ${top.toFixed(1)}v${(2 * tick * k).toFixed(1)}`} />
      ${noted ? '' : svg `<text class="note milestone" x=${left} y=${(top - 3 * k).toFixed(1)} text-anchor="middle">${number}</text>`}`,
        ];
    });
}
/** By when 10, 50 and 90 of 100 are there. Where times print the same, or lie beyond what is shown, they are said once.
 *  @param shownMonths after stopping */
function spreadWords(voice, times, reached, shownMonths) {
    const say = voice.say(recoveryTimelineRecovery);
    const shown = times.span(shownMonths);
    const by = (share) => {
        const since = reached(share);
        if (since === undefined)
            return say.never({ shown });
        return since <= 0.25 ? say.atOnce : times.span(since);
    };
    const [low, half, high] = [by(0.1), by(0.5), by(0.9)];
    if (half !== high)
        return say.band({ low, half, high });
    if (high === say.never({ shown }))
        return low === high ? say.few({ shown }) : say.fewerThanHalf({ low, shown });
    if (low !== high)
        return say.near({ low, high });
    return high === say.atOnce ? say.allAtOnce : say.alike({ high });
}
/** By when 10, 50 and 90 of 100 of the group are there; nothing where it is not counted. Until the group is there, words as
 *  long keep their room unseen, so that nothing moves when they come. */
function bandWords(voice, times, input, { panel, id }, men) {
    const say = voice.say(recoveryTimelineRecovery);
    const stop = input.stopMonth;
    const { of, at } = thresholds[id];
    if (stop === null || of === 'start')
        return '';
    const reached = men?.reachedBy(panel, at, stop);
    if (!reached) {
        const low = id === 'firstSperm' ? say.atOnce : times.span(8.8);
        return html `<span class="awaited" aria-hidden="true">
      ${say.band({ low, half: times.span(8.8), high: times.span(18.8) })}</span>`;
    }
    return ` ${spreadWords(voice, times, reached, input.lastMonth - stop)}`;
}
/** The four as a list; nothing where testosterone is not stopped. */
export function milestonesTemplate(voice, times, { input }, men) {
    const stop = input.stopMonth;
    if (stop === null)
        return nothing;
    const say = voice.say(recoveryTimelineRecovery);
    const told = milestones(input).map((milestone) => {
        const what = say[`${milestone.id}Is`];
        const band = bandWords(voice, times, input, milestone, men);
        const { reached } = milestone;
        if (reached === 'above')
            return say.above({ what });
        if (reached === 'not')
            return html `${say.notReached({ what, shown: times.span(input.lastMonth - stop) })}${band}`;
        return html `${say.reached({ what, at: times.at(reached), since: times.span(reached - stop) })}${band}`;
    });
    return html `<p id="milestones">${say.milestones}</p>
    <ol aria-labelledby="milestones">
      ${told.map((words) => html `<li>${words}</li>`)}
    </ol>`;
}
//# sourceMappingURL=milestones.template.js.map