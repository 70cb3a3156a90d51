// Choices that most readers leave as they are, in a fold: whose experience the timeline tells, how time is counted, and how
// the markers are drawn.
import { html } from 'lit';
import { populations } from '../../../scenario/fields.js';
import { recoveryTimelineGroup } from '../../../text/en/recovery-timeline-group.js';
import { recoveryTimelineOverlay } from '../../../text/en/recovery-timeline-overlay.js';
import { recoveryTimelineTimes } from '../../../text/en/recovery-timeline-times.js';
import { chosen, curveForms } from './choices.js';
import { timeUnits } from './times.js';
function select(name, value, options, words, choose) {
    return html `<label
    >${name}
    <select
      .value=${value}
      @change=${({ currentTarget }) => {
        choose(currentTarget.value);
    }}
    >
      ${options.map((id) => html `<option value=${id} ?selected=${id === value}>${words(id)}</option>`)}
    </select>
  </label>`;
}
export function moreChoices(voice, { population }, host, change) {
    const say = voice.say(recoveryTimelineGroup);
    const times = voice.say(recoveryTimelineTimes);
    const curves = voice.say(recoveryTimelineOverlay);
    return html `<details part="more">
    <summary>${say.more}</summary>
    <div class="choices">
      ${select(say.population, population, populations, (id) => say[`${id}Choice`], (id) => {
        change({ population: id });
    })}
      ${select(times.unit, chosen(host, 'time'), timeUnits, (id) => times[`${id}Choice`], (id) => {
        host.time = id;
    })}
      ${select(curves.form, chosen(host, 'curves'), curveForms, (id) => curves[id], (id) => {
        host.curves = id;
    })}
    </div>
  </details>`;
}
//# sourceMappingURL=more-choices.template.js.map