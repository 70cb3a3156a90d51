// Scenes of <hpg-controls>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-controls/hpg-controls.js';

/** With no attribute at all. */
export const plain = (): TemplateResult => html`<hpg-controls></hpg-controls>`;

/** Only what an article needs. */
export const few = (): TemplateResult => html`<hpg-controls show="protocol month"></hpg-controls>`;

/** Doses three times a day, and the longest names. */
export const nasal = (): TemplateResult =>
  html`<hpg-controls agent="testosterone-nasal" protocol="trt" level="academic" units="si" month="3"></hpg-controls>`;

export const fundamentals = (): TemplateResult => html`<hpg-controls level="fundamentals" month="14"></hpg-controls>`;

/** Two that move in step, in unrelated blocks. */
export const inStep = (): TemplateResult =>
  html`<section><hpg-controls show="month"></hpg-controls></section>
    <aside><hpg-controls show="protocol month reset"></hpg-controls></aside>`;

export const brokenInput = (): TemplateResult =>
  html`<hpg-controls age="old" show="age colour" trt-months="24"></hpg-controls>`;
