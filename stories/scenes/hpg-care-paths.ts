// Scenes of <hpg-care-paths>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-care-paths/hpg-care-paths.js';

/** With no attribute it answers what guidelines answer most plainly. */
export const plain = (): TemplateResult => html`<hpg-care-paths></hpg-care-paths>`;

export const fundamentals = (): TemplateResult => html`<hpg-care-paths level="fundamentals"></hpg-care-paths>`;
export const academic = (): TemplateResult => html`<hpg-care-paths level="academic" kind="secondary"></hpg-care-paths>`;

/** The page knows something of its readers, and has a clinic of its own. */
export const onTreatment = (): TemplateResult =>
  html`<hpg-care-paths kind="functional" wish="later" treatment="testosterone">
    <a slot="contact" href="#visit">Book a visit</a>
  </hpg-care-paths>`;

export const trying = (): TemplateResult =>
  html`<hpg-care-paths kind="secondary" wish="now" treatment="testosterone"></hpg-care-paths>`;
export const noWish = (): TemplateResult => html`<hpg-care-paths kind="primary" wish="no"></hpg-care-paths>`;

/** Read when checks are due. */
export const due = (): TemplateResult => html`<hpg-care-paths .today=${'2028-06-01'}></hpg-care-paths>`;

export const longWords = (): TemplateResult => html`<div lang="en-XA"><hpg-care-paths></hpg-care-paths></div>`;
export const unknownAnswer = (): TemplateResult => html`<hpg-care-paths wish="maybe"></hpg-care-paths>`;
