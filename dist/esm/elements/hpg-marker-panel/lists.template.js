// What is checked when and why, and whose ranges are drawn: statements with their marks.
import { html, nothing } from 'lit';
import { markers } from '../../data/markers.js';
import { markerPanel } from '../../text/en/marker-panel.js';
import { checks, checkTimes } from './checks.js';
import { markerAbout, markerName, peopleWords } from './panel-words.js';
import { aboutFacts, rangeFacts } from './ranges.js';
export function checksTemplate(voice, marks, time) {
    const say = voice.say(markerPanel);
    const names = { before: say.listBefore, on: say.listOn, after: say.listAfter };
    return html `<section class="checks" part="checks">
    <p class="title">${say.checksTitle}</p>
    <div class="times">
      ${checkTimes.map((one) => {
        const here = one === time;
        return html `<div class="time" aria-current=${here ? 'step' : nothing}>
          <p class="when">${here ? say.listNow({ name: names[one] }) : names[one]}</p>
          <ul>
            ${checks[one].map((claim) => html `<li>${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</li>`)}
          </ul>
        </div>`;
    })}
    </div>
  </section>`;
}
export function rangesTemplate(voice, marks, ids) {
    const say = voice.say(markerPanel);
    return html `<section class="ranges" part="ranges">
    <p class="title">${say.whoseTitle}</p>
    <p>${say.otherPeople}</p>
    <ul>
      ${ids.map((id) => {
        const fact = rangeFacts[id];
        const about = aboutFacts[id];
        return html `<li>
          ${say.whose({ name: markerName(voice, id), about: markerAbout(voice, id) })} ${about ? marks.mark(about) : nothing}
          ${markers[id].usual ? html `<span class="people">${peopleWords(voice, markers[id])}</span>` : nothing}
          ${fact ? marks.mark(fact) : nothing}
        </li>`;
    })}
    </ul>
  </section>`;
}
//# sourceMappingURL=lists.template.js.map