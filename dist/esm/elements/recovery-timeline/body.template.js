// The body of the timeline: controls, drawing, slider, and beside them what is fetched once they stand.
import { html, nothing } from 'lit';
import { momentTemplate } from '../../charts/timeline/moment.template.js';
import { pictureTemplate } from '../../charts/timeline/picture.template.js';
import { perPanel } from '../../charts/timeline/timeline-input.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { controlsTemplate } from './controls.template.js';
import { foldTemplate } from './folds.template.js';
import { valueWords } from './names.js';
export function bodyTemplate(body) {
    const { voice, state, drawing, after, change, grouped, outside } = body;
    const { scenario, run } = body.shared;
    const { main, form } = drawing;
    const { values } = state.moment;
    const say = voice.say(recoveryTimeline);
    const times = after?.times;
    const { month } = scenario;
    const words = {
        moment: times ? times.moment(run, month) : momentWords(voice, run, month),
        values: after?.readings(state) ?? perPanel((id) => valueWords(voice, id, values[id])),
    };
    const hold = after?.hand.hold;
    const stops = `${run.hasTestosterone ? ' treated' : ''}${run.stopMonth === null ? '' : ' stops'}`;
    // Room for what is fetched is kept under the same names as it comes in.
    const room = (part, content) => html `<div class="${part} ${form}${stops}" part=${part}>${content}</div>`;
    return html `${room('told', after?.told(voice, after.marks, state))}
    ${controlsTemplate(voice, scenario, form, change)}
    <div class="more">${after?.choices(scenario)}</div>
    ${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
    <div class="plot ${form}" part="chart">
      ${form === 'narrow' ? html `<p class="moment-words" aria-hidden="true">${words.moment}</p>` : nothing}
      <svg
        class="main"
        width=${drawing.width}
        height=${main.height.toFixed(0)}
        viewBox="0 0 ${drawing.width} ${main.height.toFixed(0)}"
        @pointerdown=${hold?.press}
        @pointermove=${hold?.move}
        @pointerup=${hold?.release}
        @pointercancel=${hold?.release}
      >
        <g role="img" aria-label=${say.drawing({ answer: body.words })}>${pictureTemplate(main, drawing)}</g>
        <g aria-hidden="true">
          ${after?.milestoneTicks(voice, drawing, main, state.input)}${momentTemplate(drawing, main, month, values, words, true)}
        </g>
        ${after?.hand.handles(drawing)}
      </svg>
      <div class="strip${stops}">${after && times && after.stageStrip(voice, times, drawing, state)}</div>
      <div class="slider" @keydown=${after?.hand.turnPage}>
        <span class="slider-name" aria-hidden="true">${drawing.above ? '' : voice.say(common).moment}</span>
        ${after?.weekSlider(words.moment) ??
        momentSlider(voice, run, month, (to) => {
            change({ month: to });
        })}
      </div>
    </div>
    ${room('by-hand', after?.hand.words())}
    ${room('stage', after && times && after.stageNow(voice, times, after.marks, state))}
    ${room('milestones', after && times && after.milestones(voice, times, state, grouped ? after.group : undefined))}
    ${room('group', grouped ? after?.group.line(voice, scenario, run, !after.overlaid) : nothing)}
    ${room('stages', after && times && after.stages(voice, times, after.marks, state))}
    ${room('drawn', after?.drawn(voice, after.marks, state))}
    ${drawing.folded.map((fold) => foldTemplate(drawing, fold, month, state.moment, words, say[fold.id]))}
    ${after?.marks.popover()}`;
}
//# sourceMappingURL=body.template.js.map