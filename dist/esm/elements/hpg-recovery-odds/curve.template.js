// The curve of the chosen men, with its key in words.
import { html, nothing, svg } from 'lit';
import { hatching, oddsCurve, oddsCurveTemplate } from '../../charts/odds/index.js';
import { publishedPoint } from '../../charts/time-axis/index.js';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
import { publishedPoints } from './published.js';
import { answerWords } from './words.js';
export function curveOf(view, width, k) {
    const { scenario, line, after, odds, told, moment } = view;
    return oddsCurve({
        width,
        k,
        simulated: odds?.series ?? [],
        published: publishedPoints(scenario.population, line),
        chosen: after,
        held: told && told.of100.interval,
        moment,
    });
}
const sample = (drawn) => html `<svg class="sample" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">${drawn}</svg>`;
function key(view) {
    const say = view.voice.say(recoveryOddsLater);
    const clinic = view.scenario.population === 'clinic';
    return html `<ul class="key">
    ${view.run.stopMonth === null
        ? nothing
        : html `<li>
      ${sample(svg `<g class="curve"><rect class="band" x="0" y="1" width="28" height="10" /><line class="line" x1="0" x2="28" y1="6" y2="6" stroke-width="2.75" /></g>`)}${say.keySimulated}
    </li>
    <li>
      ${sample(svg `<g class="curve"><defs>${hatching('hatch-held')}</defs><rect class="held" x="6" y="1" width="16" height="10" fill="url(#hatch-held)" /></g>`)}${say.keyHeld}
    </li>`}
    <li>
      ${sample(publishedPoint({ x: 14, y: 6, shape: clinic ? 'square' : 'circle' }))}${clinic ? say.keyClinic : say.keyPublished}
    </li>
    ${view.moment === null
        ? nothing
        : html `<li>${sample(svg `<line class="moment-line" x1="14" x2="14" y1="0" y2="12" />`)}${say.keyMoment}</li>`}
  </ul>`;
}
export function curveTemplate(view, width, k) {
    const { voice, scenario } = view;
    const say = voice.say(recoveryOddsLater);
    const curve = curveOf(view, width, k);
    const line = voice.number(view.line);
    const title = scenario.population === 'clinic' ? say.curveClinic({ line }) : say.curve({ line });
    return html `<div class="curve-part">
    <p class="title">${title}</p>
    <svg
      class="curve-picture"
      part="curve"
      role="img"
      aria-label=${`${title}. ${answerWords(view)} ${view.told?.gap ?? ''}`}
      width=${curve.width}
      height=${curve.height}
      viewBox=${`0 0 ${curve.width} ${curve.height}`}
      focusable="false"
    >
      ${oddsCurveTemplate(curve, (value) => voice.number(value))}
    </svg>
    <p class="axis-name" aria-hidden="true">${say.axis}</p>
    ${key(view)}
    <p class="moment-words">${view.told?.moment ?? nothing}</p>
  </div>`;
}
//# sourceMappingURL=curve.template.js.map