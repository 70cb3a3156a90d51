// What a reader can choose: the month after stopping, the finish line, and whose experience.
import { html } from 'lit';
import { followUps } from '../../charts/odds/index.js';
import { populations } from '../../scenario/fields.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { finishLines, publishedAt } from './published.js';
function publishedMonths({ voice, scenario, line }) {
    const say = voice.say(recoveryOdds);
    const isPublished = (month) => publishedAt(scenario.population, line, month) !== undefined;
    const list = (months) => months.map((month) => voice.number(month)).join(say.listSeparator);
    return say.publishedMonths({
        published: list(followUps.filter(isPublished)),
        simulated: list(followUps.filter((month) => !isPublished(month))),
    });
}
export function controlsTemplate(view, actions) {
    const { voice, after, line, scenario } = view;
    const say = voice.say(recoveryOdds);
    return html `<div class="controls" part="controls">
    <fieldset>
      <legend>${say.months}</legend>
      <div class="radios">
        ${followUps.map((month) => html `<label class="radio"
              ><input
                type="radio"
                name="after"
                .value=${String(month)}
                .checked=${month === after}
                @change=${() => {
        actions.after(month);
    }}
              />${voice.number(month)}</label
            >`)}
      </div>
      <p class="hint">${publishedMonths(view)}</p>
    </fieldset>
    <label
      >${say.line}
      <select
        part="line"
        @change=${(event) => {
        actions.line(Number(event.currentTarget.value));
    }}
      >
        ${finishLines.map((each) => html `<option value=${each} .selected=${each === line}>${say.lineOption({ line: voice.number(each) })}</option>`)}
      </select>
    </label>
    <label
      >${say.population}
      <select
        part="population"
        @change=${(event) => {
        actions.population(event.currentTarget.value);
    }}
      >
        ${populations.map((each) => html `<option value=${each} .selected=${each === scenario.population}>${say[each]}</option>`)}
      </select>
    </label>
  </div>`;
}
//# sourceMappingURL=controls.template.js.map