// What was seen in men of the chosen part: each statement with its mark.
import { html, type TemplateResult } from 'lit';
import type { NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import type { Voice } from '../../text/index.js';
import { partClaims } from './part-claims.js';

export function behindPart(voice: Voice, marks: EvidenceMarks, part: NodeId): TemplateResult {
  const claims = partClaims[part];
  return html`<p class="detail">${voice.say(axisDiagramMore).behind}</p>
    <ul part="behind">
      ${claims.map((claim) => html`<li>${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</li>`)}
    </ul>
    ${marks.overdue(claims)}`;
}
