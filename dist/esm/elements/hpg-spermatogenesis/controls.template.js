// The slider of the shared moment between its months, and the one that picks the cells to follow.
import { html } from 'lit';
import { stripBand, stripTicks } from '../../charts/conveyor/moment-strip.js';
import { momentSlider } from '../../internal/moment.js';
import { firstMonth } from '../../scenario/scenario.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
/** @param onMonth the reader wants another moment */
export function momentTemplate(voice, run, month, room, onMonth) {
    const say = voice.say(spermatogenesis);
    const { lastMonth, stopMonth, hasTestosterone, regimen } = run;
    const end = stopMonth ?? lastMonth;
    const strip = {
        ...room,
        firstMonth,
        lastMonth,
        treated: regimen.length > 0 ? [0, end] : null,
        phases: [
            { to: 0, words: [say.bandBefore] },
            {
                to: end,
                words: hasTestosterone ? [say.bandOn, say.bandOnBrief] : [regimen.length > 0 ? say.bandTreated : say.bandNone],
            },
            ...(stopMonth === null ? [] : [{ to: lastMonth, words: [say.bandAfter] }]),
        ],
        months: say.bandMonths,
        number: (value) => voice.number(value),
    };
    const { width, zoom } = room;
    const drawn = (height, content) => html `<svg aria-hidden="true" width=${width * zoom} height=${height * zoom} viewBox="0 0 ${width} ${height}">
      ${content}
    </svg>`;
    return html `<div class="months">
    ${drawn(34, stripBand(strip))} ${momentSlider(voice, run, month, onMonth)} ${drawn(24, stripTicks(strip))}
  </div>`;
}
/** @param onStart the reader follows the cells of another month */
export function followTemplate(voice, run, startMonth, onStart) {
    const say = voice.say(spermatogenesis);
    const words = startMonth === run.stopMonth
        ? say.followStop
        : startMonth === 0 && run.regimen.length > 0
            ? say.followStart
            : say.followMonth({ month: voice.number(startMonth) });
    return html `<label class="follow"
    ><span>${say.follow} <output>${words}</output></span>
    <input
      part="follow"
      type="range"
      min=${-3}
      max=${run.lastMonth - 3}
      step="1"
      .value=${String(startMonth)}
      aria-label=${say.follow}
      aria-valuetext=${words}
      @input=${(event) => {
        onStart(event.currentTarget.valueAsNumber);
    }}
    />
  </label>`;
}
//# sourceMappingURL=controls.template.js.map