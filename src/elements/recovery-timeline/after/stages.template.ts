// The stages of recovery: along the axis after the stop, the one at the moment in words, and all with their evidence.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import { widthOf } from '../../../charts/timeline/sheet.js';
import { stageAt, stageTimes, type StageId, type StageTime } from '../../../charts/timeline/stage-times.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import { stagesAfterStopping } from '../../../data/stages/after-stopping.js';
import { stagesOnTestosterone } from '../../../data/stages/on-testosterone.js';
import type { Stage } from '../../../data/stages/stage.js';
import type { EvidenceMarks } from '../../../internal/evidence/evidence-marks.js';
import { recoveryTimelineRecovery } from '../../../text/en/recovery-timeline-recovery.js';
import type { Voice } from '../../../text/index.js';
import type { Times } from './times.js';

const all: readonly Stage[] = [...stagesOnTestosterone, ...stagesAfterStopping];

/** Height of the strip, px at the default text size. */
const high = 20;

function stageOf(id: StageId): Stage {
  const found = all.find((stage) => stage.id === id);
  if (!found) throw new Error(`no stage is called ${id}`);
  return found;
}

const nameOf = (voice: Voice, { id, name }: Stage): string => voice.fact(`stage.${id}.name`, name);
const textOf = (voice: Voice, { id, text }: Stage): string => voice.fact(`stage.${id}.text`, text);
const timingOf = (voice: Voice, { id, timing }: Stage): string => voice.fact(`stage.${id}.timing`, timing);

/** "The signal wakes (month 12.4 to month 12.6, simulated)" */
function span(voice: Voice, times: Times, { id, from, to }: StageTime, form: 'now' | 'listed'): string {
  const say = voice.say(recoveryTimelineRecovery);
  const name = nameOf(voice, stageOf(id));
  const day = id === 'stop';
  const words = { name, from: times.at(from), to: times.at(to) };
  if (form === 'now') return day ? say.nowDay(words) : say.now(words);
  return day ? say.day(words) : say.from(words);
}

/** One numbered piece of the strip. */
function piece(
  voice: Voice,
  drawing: TimelineDrawing,
  { id, from, to }: StageTime,
  number: number,
  now: boolean,
): TemplateResult {
  const { x, right, k } = drawing;
  const say = voice.say(recoveryTimelineRecovery);
  const left = x(from);
  const width = Math.max(1, Math.min(x(to), right) - left);
  const short = voice.number(number);
  const long = say.numbered({ number: short, name: nameOf(voice, stageOf(id)) });
  const words = [long, short].find((each) => widthOf(drawing, 'note', each) + 8 <= width);
  return svg`<g class=${now ? 'piece current' : 'piece'}>
    <rect x=${left.toFixed(1)} y="1" width=${width.toFixed(1)} height=${(high * k - 2).toFixed(1)} />
    ${words ? svg`<text class="note" x=${(left + width / 2).toFixed(1)} y=${(high * k * 0.72).toFixed(1)} text-anchor="middle">${words}</text>` : ''}
  </g>`;
}

/** The strip under the axis; nothing where testosterone is not stopped. */
export function stageStrip(
  voice: Voice,
  times: Times,
  drawing: TimelineDrawing,
  { input }: TimelineState,
): TemplateResult | typeof nothing {
  if (input.stopMonth === null) return nothing;
  const { width, k, x } = drawing;
  const along = stageTimes(input);
  const now = stageAt(along, input.month);
  const after = along.filter(({ id }) => stageOf(id).phase === 'after' && id !== 'stop');
  const number = ({ id }: StageTime): number => stagesAfterStopping.findIndex((stage) => stage.id === id) + 1;
  const height = high * k;
  const words = after.map((each) => span(voice, times, each, 'listed')).join('; ');
  const label = `${voice.say(recoveryTimelineRecovery).strip}: ${words}`;
  return html`<svg class="stage-strip" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${after.map((each) => piece(voice, drawing, each, number(each), each === now))}
    ${svg`<path class="now" d="M${x(input.month).toFixed(1)} 0v${height}" />`}
  </svg>`;
}

/** The stage at the moment shown, in words, with its evidence; nothing where there is none. */
export function stageNow(
  voice: Voice,
  times: Times,
  marks: EvidenceMarks,
  { input }: TimelineState,
): TemplateResult | typeof nothing {
  const now = stageAt(stageTimes(input), input.month);
  if (!now) return nothing;
  const stage = stageOf(now.id);
  const say = voice.say(recoveryTimelineRecovery);
  const words = `${textOf(voice, stage)} ${say.published({ timing: timingOf(voice, stage) })}`;
  return html`<p><b>${span(voice, times, now, 'now')}</b> ${marks.current(stage, words)} ${marks.mark(stage)}</p>`;
}

/** All stages after stopping, in a fold. */
export function stagesTemplate(
  voice: Voice,
  times: Times,
  marks: EvidenceMarks,
  { input }: TimelineState,
): TemplateResult | typeof nothing {
  if (input.stopMonth === null) return nothing;
  const say = voice.say(recoveryTimelineRecovery);
  const along = stageTimes(input);
  return html`<details part="stages">
    <summary>${say.all({ count: voice.number(stagesAfterStopping.length) })}</summary>
    <ol>
      ${stagesAfterStopping.map((stage) => {
        const time = along.find(({ id }) => id === stage.id);
        const name = time ? span(voice, times, time, 'listed') : say.passedBy({ name: nameOf(voice, stage) });
        return html`<li><b>${name}</b><br />${marks.current(stage, timingOf(voice, stage))} ${marks.mark(stage)}</li>`;
      })}
    </ol>
  </details>`;
}
