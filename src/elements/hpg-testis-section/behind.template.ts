// What was seen in men behind the drawing: each statement with its mark, those that belong to the moment.
import { html, type TemplateResult } from 'lit';
import { whyTestesShrink } from '../../data/claims/axis.js';
import { sizeAfterStopping, sizeWeaklyMeasured, stemCellsStay } from '../../data/claims/size.js';
import type { Claim } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { testisSection } from '../../text/en/testis-section.js';
import type { Voice } from '../../text/index.js';
import type { Story } from './section-state.js';

export const claimsBehind = (story: Story): readonly Claim[] =>
  story === 'waiting' || story === 'filling' || story === 'back'
    ? [stemCellsStay, sizeAfterStopping, sizeWeaklyMeasured]
    : [whyTestesShrink, stemCellsStay, sizeWeaklyMeasured];

export function behindTemplate(voice: Voice, marks: EvidenceMarks, story: Story): TemplateResult {
  return html`<ul class="behind" part="behind" aria-label=${voice.say(testisSection).behind}>
    ${claimsBehind(story).map(
      (claim) => html`<li>${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</li>`,
    )}
  </ul>`;
}
