// Scenes of <hpg-testis-section>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-testis-section/hpg-testis-section.js';

/** With no attribute at all: half a year into a year of weekly enanthate. */
export const plain = (): TemplateResult => html`<hpg-testis-section></hpg-testis-section>`;

export const before = (): TemplateResult => html`<hpg-testis-section month="-1"></hpg-testis-section>`;

export const thinning = (): TemplateResult => html`<hpg-testis-section month="2"></hpg-testis-section>`;

export const recovering = (): TemplateResult => html`<hpg-testis-section month="14"></hpg-testis-section>`;

export const back = (): TemplateResult => html`<hpg-testis-section month="30"></hpg-testis-section>`;

export const besideHcg = (): TemplateResult =>
  html`<hpg-testis-section protocol="trt-hcg" month="6"></hpg-testis-section>`;

export const clomiphene = (): TemplateResult =>
  html`<hpg-testis-section protocol="clomiphene" month="6"></hpg-testis-section>`;

export const fundamentals = (): TemplateResult => html`<hpg-testis-section level="fundamentals"></hpg-testis-section>`;

export const longWords = (): TemplateResult => html`<hpg-testis-section lang="en-XA"></hpg-testis-section>`;

export const refused = (): TemplateResult => html`<hpg-testis-section protocol="nonsense"></hpg-testis-section>`;
