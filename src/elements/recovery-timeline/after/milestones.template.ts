// What men wait for after stopping: when the simulated man gets there, and when groups of them do. The same milestones are
// written at the curves.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineDrawing, Picture } from '../../../charts/timeline/drawing.js';
import type { NoteWords } from '../../../charts/timeline/drawing-words.js';
import { milestonePlace, milestones, thresholds, type Milestone } from '../../../charts/timeline/milestones.js';
import type { TimelineInput } from '../../../charts/timeline/timeline-input.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import { recoveryTimelineRecovery } from '../../../text/en/recovery-timeline-recovery.js';
import type { Voice } from '../../../text/index.js';
import type { GroupOfMen } from '../group/group-of-men.js';
import type { Times } from './times.js';

/** Half the length of the tick across a curve, px. */
const tick = 9;

function markWords(voice: Voice, { id }: Milestone, index: number): string {
  const say = voice.say(recoveryTimelineRecovery);
  return say.mark({ number: voice.number(index + 1), name: say[id] });
}

/** Notes at the curves, number and name, where there is room beside the drawing's names; elsewhere the number stands alone. */
export function milestoneNotes(voice: Voice, { input }: TimelineState): readonly NoteWords[] {
  return milestones(input).flatMap((milestone, index) => {
    const at = milestonePlace(milestone, input);
    return at ? [{ panel: milestone.panel, at, pointed: true, wordings: [markWords(voice, milestone, index)] }] : [];
  });
}

/** Ticks across the curves where the milestones are, and the numbers of those that have no note. */
export function milestoneTicks(
  voice: Voice,
  { x, right, k }: TimelineDrawing,
  { panels, texts }: Picture,
  input: TimelineInput,
): readonly TemplateResult[] {
  return milestones(input).flatMap((milestone, index) => {
    const at = milestonePlace(milestone, input);
    const panel = panels.find(({ id }) => id === milestone.panel);
    if (!at || !panel || x(at.month) > right + 0.5) return [];
    const number = voice.number(index + 1);
    const left = x(at.month).toFixed(1);
    const top = panel.y(at.value) - tick * k;
    const words = markWords(voice, milestone, index);
    const noted = texts.some(({ kind, text }) => kind === 'note' && text.startsWith(number) && words.startsWith(text));
    return [
      svg`<path class="milestone" d=${`M${left} ${top.toFixed(1)}v${(2 * tick * k).toFixed(1)}`} />
      ${noted ? '' : svg`<text class="note milestone" x=${left} y=${(top - 3 * k).toFixed(1)} text-anchor="middle">${number}</text>`}`,
    ];
  });
}

/** By when 10, 50 and 90 of 100 are there. Where times print the same, or lie beyond what is shown, they are said once.
 *  @param shownMonths after stopping */
function spreadWords(
  voice: Voice,
  times: Times,
  reached: (share: number) => number | undefined,
  shownMonths: number,
): string {
  const say = voice.say(recoveryTimelineRecovery);
  const shown = times.span(shownMonths);
  const by = (share: number): string => {
    const since = reached(share);
    if (since === undefined) return say.never({ shown });
    return since <= 0.25 ? say.atOnce : times.span(since);
  };
  const [low, half, high] = [by(0.1), by(0.5), by(0.9)];
  if (half !== high) return say.band({ low, half, high });
  if (high === say.never({ shown })) return low === high ? say.few({ shown }) : say.fewerThanHalf({ low, shown });
  if (low !== high) return say.near({ low, high });
  return high === say.atOnce ? say.allAtOnce : say.alike({ high });
}

/** By when 10, 50 and 90 of 100 of the group are there; nothing where it is not counted. Until the group is there, words as
 *  long keep their room unseen, so that nothing moves when they come. */
function bandWords(
  voice: Voice,
  times: Times,
  input: TimelineInput,
  { panel, id }: Milestone,
  men: GroupOfMen | undefined,
): string | TemplateResult {
  const say = voice.say(recoveryTimelineRecovery);
  const stop = input.stopMonth;
  const { of, at } = thresholds[id];
  if (stop === null || of === 'start') return '';
  const reached = men?.reachedBy(panel, at, stop);
  if (!reached) {
    const low = id === 'firstSperm' ? say.atOnce : times.span(8.8);
    return html`<span class="awaited" aria-hidden="true">
      ${say.band({ low, half: times.span(8.8), high: times.span(18.8) })}</span>`;
  }
  return ` ${spreadWords(voice, times, reached, input.lastMonth - stop)}`;
}

/** The four as a list; nothing where testosterone is not stopped. */
export function milestonesTemplate(
  voice: Voice,
  times: Times,
  { input }: TimelineState,
  men: GroupOfMen | undefined,
): TemplateResult | typeof nothing {
  const stop = input.stopMonth;
  if (stop === null) return nothing;
  const say = voice.say(recoveryTimelineRecovery);
  const told = milestones(input).map((milestone): string | TemplateResult => {
    const what = say[`${milestone.id}Is`];
    const band = bandWords(voice, times, input, milestone, men);
    const { reached } = milestone;
    if (reached === 'above') return say.above({ what });
    if (reached === 'not') return html`${say.notReached({ what, shown: times.span(input.lastMonth - stop) })}${band}`;
    return html`${say.reached({ what, at: times.at(reached), since: times.span(reached - stop) })}${band}`;
  });
  return html`<p id="milestones">${say.milestones}</p>
    <ol aria-labelledby="milestones">
      ${told.map((words) => html`<li>${words}</li>`)}
    </ol>`;
}
