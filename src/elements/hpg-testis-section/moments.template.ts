// The slider of months between its bands and ticks, and the buttons that lead to the moments worth looking at.
import { html, nothing, type TemplateResult } from 'lit';
import { stripBand, stripTicks, type StripInput } from '../../charts/conveyor/moment-strip.js';
import type { MeasureText } from '../../charts/time-axis/boxes.js';
import { momentSlider } from '../../internal/moment.js';
import type { Run } from '../../scenario/run.js';
import { firstMonth } from '../../scenario/scenario.js';
import { testisSection } from '../../text/en/testis-section.js';
import type { Voice } from '../../text/index.js';
import { stationsOf } from './section-state.js';

export interface Room {
  /** px at a text size of 16 px. */
  readonly width: number;
  /** CSS px per px of the drawing. */
  readonly zoom: number;
  readonly rightToLeft: boolean;
  readonly measure: MeasureText;
}

function stripOf(voice: Voice, run: Run, room: Room): StripInput {
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
export function momentsTemplate(
  voice: Voice,
  run: Run,
  month: number,
  room: Room,
  onMonth: (month: number) => void,
): TemplateResult {
  const say = voice.say(testisSection);
  const strip = stripOf(voice, run, room);
  const { before, smallest, recovering } = stationsOf(run);
  const { width, zoom } = room;
  const drawn = (height: number, content: TemplateResult): TemplateResult =>
    html`<svg aria-hidden="true" width=${width * zoom} height=${height * zoom} viewBox="0 0 ${width} ${height}">
      ${content}
    </svg>`;
  const button = (to: number, words: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${Math.round(month) === to}
      @click=${() => {
        onMonth(to);
      }}
    >
      ${words}
    </button>`;
  return html`<div class="moments">
    <div class="months">
      ${drawn(34, stripBand(strip))} ${momentSlider(voice, run, month, onMonth)} ${drawn(24, stripTicks(strip))}
    </div>
    <div class="stations" role="group" aria-label=${say.moments}>
      ${button(before, say.toBefore)} ${smallest === null ? nothing : button(smallest, say.toSmallest)}
      ${
        recovering
          ? button(
              recovering.month,
              say.toRecovering({ months: say.months({ count: voice.number(recovering.since) }) }),
            )
          : nothing
      }
    </div>
  </div>`;
}
