// What a reader can choose: the month after stopping, the finish line, and whose experience.
import { html, type TemplateResult } from 'lit';
import { followUps, type FollowUp } from '../../charts/odds/index.js';
import { populations } from '../../scenario/fields.js';
import type { Scenario } from '../../scenario/scenario.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { finishLines, publishedAt, type FinishLine } from './published.js';
import type { OddsView } from './view.js';

export interface OddsActions {
  after(month: FollowUp): void;
  line(line: FinishLine): void;
  population(population: Scenario['population']): void;
}

function publishedMonths({ voice, scenario, line }: OddsView): string {
  const say = voice.say(recoveryOdds);
  const isPublished = (month: FollowUp): boolean => publishedAt(scenario.population, line, month) !== undefined;
  const list = (months: readonly FollowUp[]): string =>
    months.map((month) => voice.number(month)).join(say.listSeparator);
  return say.publishedMonths({
    published: list(followUps.filter(isPublished)),
    simulated: list(followUps.filter((month) => !isPublished(month))),
  });
}

export function controlsTemplate(view: OddsView, actions: OddsActions): TemplateResult {
  const { voice, after, line, scenario } = view;
  const say = voice.say(recoveryOdds);
  return html`<div class="controls" part="controls">
    <fieldset>
      <legend>${say.months}</legend>
      <div class="radios">
        ${followUps.map(
          (month) =>
            html`<label class="radio"
              ><input
                type="radio"
                name="after"
                .value=${String(month)}
                .checked=${month === after}
                @change=${() => {
                  actions.after(month);
                }}
              />${voice.number(month)}</label
            >`,
        )}
      </div>
      <p class="hint">${publishedMonths(view)}</p>
    </fieldset>
    <label
      >${say.line}
      <select
        part="line"
        @change=${(event: Event) => {
          actions.line(Number((event.currentTarget as HTMLSelectElement).value) as FinishLine);
        }}
      >
        ${finishLines.map(
          (each) =>
            html`<option value=${each} .selected=${each === line}>${say.lineOption({ line: voice.number(each) })}</option>`,
        )}
      </select>
    </label>
    <label
      >${say.population}
      <select
        part="population"
        @change=${(event: Event) => {
          actions.population((event.currentTarget as HTMLSelectElement).value as Scenario['population']);
        }}
      >
        ${populations.map(
          (each) => html`<option value=${each} .selected=${each === scenario.population}>${say[each]}</option>`,
        )}
      </select>
    </label>
  </div>`;
}
