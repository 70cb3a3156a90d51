// The answer to a guess: what LH does in this very run, and why.
import { html, nothing } from 'lit';
import { silentSignal } from '../../data/claims/axis.js';
import { markerShare } from '../../scenario/run.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import { isNearUsual } from './axis-state.js';
/** @param month the month that is revealed; @param show the reader wants to see it, undefined where it is seen */
export function revealTemplate(voice, marks, run, month, guess, show) {
    const say = voice.say(axisDiagram);
    const more = voice.say(axisDiagramMore);
    const share = markerShare(run, 'lh', month);
    const outcome = isNearUsual(share) ? 'stays' : share < 1 ? 'falls' : 'rises';
    return html `<p>
      ${more.guessed({ guess: say[guess] })}
      <strong
        >${more.revealed({ outcome: say[outcome], share: voice.percent(share), month: voice.number(month, 1) })}</strong
      >
    </p>
    <p>
      ${outcome === 'falls' ? html `${more.whyFalls} ${marks.mark(silentSignal)}` : more.whyNotFalls}
    </p>
    ${show ? html `<button type="button" data-show @click=${show}>${more.show}</button>` : nothing}`;
}
//# sourceMappingURL=reveal.template.js.map