// Scenes of <hpg-visit-sheet>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-controls/hpg-controls.js';
import '../../src/elements/hpg-visit-sheet/hpg-visit-sheet.js';

export const plain = (): TemplateResult => html`<hpg-visit-sheet></hpg-visit-sheet>`;
export const before = (): TemplateResult => html`<hpg-visit-sheet month="-1" level="fundamentals"></hpg-visit-sheet>`;
export const after = (): TemplateResult =>
  html`<hpg-visit-sheet protocol="stop-hcg-serm" trt-months="24" month="30"></hpg-visit-sheet>`;
export const beside = (): TemplateResult => html`<hpg-visit-sheet protocol="trt-hcg" units="si"></hpg-visit-sheet>`;
export const instead = (): TemplateResult =>
  html`<hpg-visit-sheet protocol="clomiphene" level="academic"></hpg-visit-sheet>`;

/** With the clinic's own questions and address. */
export const ofClinic = (): TemplateResult =>
  html`<hpg-visit-sheet>
    <ul slot="own-questions">
      <li>Which of my medicines lower testosterone?</li>
    </ul>
    <p slot="contact">Write to us before the visit.</p>
  </hpg-visit-sheet>`;

/** Follows what a reader changes elsewhere. */
export const follows = (): TemplateResult =>
  html`<div>
    <hpg-controls></hpg-controls>
    <hpg-visit-sheet></hpg-visit-sheet>
  </div>`;

export const longWords = (): TemplateResult => html`<div lang="en-XA"><hpg-visit-sheet></hpg-visit-sheet></div>`;
export const wrong = (): TemplateResult => html`<hpg-visit-sheet month="long ago"></hpg-visit-sheet>`;
