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

/** The reader's own medicines, as a link brings them. */
export const ownMedicines = (): TemplateResult =>
  html`<hpg-controls
    courses="hcg_500_2_0_365*clomiphene_25_1_s0_s180"
    show="preset protocol courses undo reset share"
  ></hpg-controls>`;

/** Counts as clinics saw them, before any treatment. */
export const clinicMen = (): TemplateResult =>
  html`<hpg-controls population="clinic" protocol="untreated" show="preset population"></hpg-controls>`;
