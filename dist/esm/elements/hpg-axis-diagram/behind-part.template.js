// What was seen in men of the chosen part: each statement with its mark.
import { html } from 'lit';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import { partClaims } from './part-claims.js';
export function behindPart(voice, marks, part) {
    const claims = partClaims[part];
    return html `<p class="detail">${voice.say(axisDiagramMore).behind}</p>
    <ul part="behind">
      ${claims.map((claim) => html `<li>${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</li>`)}
    </ul>
    ${marks.overdue(claims)}`;
}
//# sourceMappingURL=behind-part.template.js.map