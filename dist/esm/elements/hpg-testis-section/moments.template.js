// The slider of months between its bands and ticks, and the buttons that lead to the moments worth looking at.
import { html, nothing } from 'lit';
import { stripBand, stripTicks } from '../../charts/conveyor/moment-strip.js';
import { momentSlider } from '../../internal/moment.js';
import { firstMonth } from '../../scenario/scenario.js';
import { testisSection } from '../../text/en/testis-section.js';
import { stationsOf } from './section-state.js';
function stripOf(voice, run, room) {
    const say = voice.say(testisSection);
    const { lastMonth, stopMonth, hasTestosterone, regimen } = run;
    const end = stopMonth ?? lastMonth;
    const on = hasTestosterone ? [say.bandOn, say.bandOnBrief] : [regimen.length > 0 ? say.bandTreated : say.bandNone];
    return {
        ...room,
        firstMonth,
        lastMonth,
        treated: regimen.length > 0 ? [0, end] : null,
        phases: [
            { to: 0, words: [say.bandBefore] },
            { to: end, words: on },
            ...(stopMonth === null ? [] : [{ to: lastMonth, words: [say.bandAfter] }]),
        ],
        months: say.bandMonths,
        number: (month) => voice.number(month),
    };
}
/** @param onMonth the reader wants another moment */
export function momentsTemplate(voice, run, month, room, onMonth) {
    const say = voice.say(testisSection);
    const strip = stripOf(voice, run, room);
    const { before, smallest, recovering } = stationsOf(run);
    const { width, zoom } = room;
    const drawn = (height, content) => html `<svg aria-hidden="true" width=${width * zoom} height=${height * zoom} viewBox="0 0 ${width} ${height}">
      ${content}
    </svg>`;
    const button = (to, words) => html `<button
      type="button"
      aria-pressed=${Math.round(month) === to}
      @click=${() => {
        onMonth(to);
    }}
    >
      ${words}
    </button>`;
    return html `<div class="moments">
    <div class="months">
      ${drawn(34, stripBand(strip))} ${momentSlider(voice, run, month, onMonth)} ${drawn(24, stripTicks(strip))}
    </div>
    <div class="stations" role="group" aria-label=${say.moments}>
      ${button(before, say.toBefore)} ${smallest === null ? nothing : button(smallest, say.toSmallest)}
      ${recovering
        ? button(recovering.month, say.toRecovering({ months: say.months({ count: voice.number(recovering.since) }) }))
        : nothing}
    </div>
  </div>`;
}
//# sourceMappingURL=moments.template.js.map