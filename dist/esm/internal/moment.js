// The moment that all elements look at: its slider, and how it is said in words.
import { html } from 'lit';
import { phaseAt } from '../scenario/run.js';
import { firstMonth } from '../scenario/scenario.js';
import { common } from '../text/en/common.js';
/** "month 18, 6 after stopping" */
export function momentWords(voice, run, month) {
    const say = voice.say(common);
    const written = voice.number(month, 1);
    switch (phaseAt(run, month)) {
        case 'before':
            return say.monthBefore;
        case 'untreated':
            return say.monthUntreated({ month: written });
        case 'on':
            return say.monthOn({ month: written });
        case 'after':
            return say.monthAfter({ month: written, since: voice.number(month - (run.stopMonth ?? 0), 1) });
    }
}
/** A native slider over everything that is shown; arrows move a month, Page keys as the browser has it. */
export function momentSlider(voice, run, month, onMonth) {
    return html `<input
    part="moment"
    class="moment"
    type="range"
    min=${firstMonth}
    max=${run.lastMonth}
    step="1"
    .value=${String(Math.round(month))}
    aria-label=${voice.say(common).moment}
    aria-valuetext=${momentWords(voice, run, month)}
    @input=${(event) => {
        onMonth(event.currentTarget.valueAsNumber);
    }}
  />`;
}
//# sourceMappingURL=moment.js.map