// What was seen in men behind the drawing: each statement with its mark, those that belong to the moment.
import { html } from 'lit';
import { whyTestesShrink } from '../../data/claims/axis.js';
import { sizeAfterStopping, sizeWeaklyMeasured, stemCellsStay } from '../../data/claims/size.js';
import { testisSection } from '../../text/en/testis-section.js';
export const claimsBehind = (story) => story === 'waiting' || story === 'filling' || story === 'back'
    ? [stemCellsStay, sizeAfterStopping, sizeWeaklyMeasured]
    : [whyTestesShrink, stemCellsStay, sizeWeaklyMeasured];
export function behindTemplate(voice, marks, story) {
    return html `<ul class="behind" part="behind" aria-label=${voice.say(testisSection).behind}>
    ${claimsBehind(story).map((claim) => html `<li>${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</li>`)}
  </ul>`;
}
//# sourceMappingURL=behind.template.js.map