// The published numbers of the page, each with the mark that opens its source, people, time, spread and dates.
import { html, nothing } from 'lit';
import { isQuantity } from '../../../internal/evidence/marked-fact.js';
import { recoveryTimelineEvidence } from '../../../text/en/recovery-timeline-evidence.js';
import { fixedText, intervalWords } from '../names.js';
import { studyName } from '../study-name.js';
import { factsShown } from './facts-shown.js';
/** "67 of 100 men, 6 months after stopping (61–72)"; of a statement, its study. */
function factWords(voice, fact) {
    const say = voice.say(recoveryTimelineEvidence);
    if (!isQuantity(fact) || fact.kind === 'count')
        return say.study({ study: fact.sources.map(studyName).join(', ') });
    return say.number({
        value: voice.number(fact.value, 2),
        interval: intervalWords(voice, fact),
        unit: fixedText(voice, fact, 'unit'),
        time: fixedText(voice, fact, 'time'),
    });
}
/** "67 (61–72)": what it counts stands in the sentence. */
function shortWords(voice, fact) {
    if (!isQuantity(fact) || fact.kind === 'count')
        return factWords(voice, fact);
    const say = voice.say(recoveryTimelineEvidence);
    return say.short({ value: voice.number(fact.value, 2), interval: intervalWords(voice, fact) });
}
/** Behind the sentences, on one line where there is room; nothing where they cite nothing. */
export function toldTemplate(voice, marks, state) {
    const say = voice.say(recoveryTimelineEvidence);
    const { told, drawn } = factsShown(state);
    return html `${told.length > 0
        ? html `<div class="facts">
          <span>${say.told}</span>
          <ul class="facts" aria-label=${say.told}>
            ${told.map((fact) => html `<li>${marks.current(fact, shortWords(voice, fact))} ${marks.mark(fact)}</li>`)}
          </ul>
        </div>`
        : nothing}${marks.overdue([...told, ...drawn])}`;
}
/** Behind the points of the drawing, in a fold; nothing where there are none. */
export function drawnTemplate(voice, marks, state) {
    const say = voice.say(recoveryTimelineEvidence);
    const { drawn } = factsShown(state);
    if (drawn.length === 0)
        return nothing;
    return html `<details class="points" part="points">
    <summary>${say.drawn({ count: voice.number(drawn.length) })}</summary>
    <ul class="facts">
      ${drawn.map((fact) => html `<li>${fixedText(voice, fact, 'what')}: ${marks.current(fact, factWords(voice, fact))} ${marks.mark(fact)}</li>`)}
    </ul>
  </details>`;
}
//# sourceMappingURL=evidence-rows.template.js.map