// The slider of months between its bands and ticks, and the buttons that lead to each phase.
import { html } from 'lit';
import { momentSlider } from '../../internal/moment.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { bandTemplate, ticksTemplate } from './month-band.js';
import { phaseMonths } from './phase-months.js';
const strip = ({ width, zoom }, height, content) => html `<svg aria-hidden="true" width=${width * zoom} height=${height * zoom} viewBox="0 0 ${width} ${height}">
    ${content}
  </svg>`;
/** @param onMonth the reader wants another moment; @param onCompare to see two states side by side, or one again */
export function momentsTemplate(voice, { run, month, phase }, room, onMonth, comparing, onCompare) {
    const say = voice.say(axisDiagram);
    const words = {
        before: say.statesNatural,
        on: run.hasTestosterone ? say.onTestosterone : say.onTreatment,
        after: say.after,
    };
    const here = phase === 'untreated' ? 'on' : phase;
    return html `<div class="moments">
    <div class="months">
      ${strip(room, 34, bandTemplate(voice, run, room))} ${momentSlider(voice, run, month, onMonth)}
      ${strip(room, 24, ticksTemplate(voice, run, room))}
    </div>
    <div class="states" role="group" aria-label=${say.states}>
      ${phaseMonths(run, month).map(([name, moment]) => html `<button
            type="button"
            aria-pressed=${here === name}
            @click=${() => {
        onMonth(moment);
    }}
          >
            ${words[name]}
          </button>`)}
      <button type="button" data-compare aria-pressed=${comparing} @click=${onCompare}>${say.compare}</button>
    </div>
  </div>`;
}
//# sourceMappingURL=moments.template.js.map