// Scenes of <hpg-spermatogenesis>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-spermatogenesis/hpg-spermatogenesis.js';

/** With no attribute at all: half a year into a year of weekly enanthate. */
export const plain = (): TemplateResult => html`<hpg-spermatogenesis></hpg-spermatogenesis>`;

export const before = (): TemplateResult => html`<hpg-spermatogenesis month="-1"></hpg-spermatogenesis>`;

export const thinning = (): TemplateResult => html`<hpg-spermatogenesis month="2"></hpg-spermatogenesis>`;

export const recovering = (): TemplateResult => html`<hpg-spermatogenesis month="14"></hpg-spermatogenesis>`;

export const back = (): TemplateResult => html`<hpg-spermatogenesis month="30"></hpg-spermatogenesis>`;

export const besideHcg = (): TemplateResult =>
  html`<hpg-spermatogenesis protocol="trt-hcg" month="6"></hpg-spermatogenesis>`;

export const clomiphene = (): TemplateResult =>
  html`<hpg-spermatogenesis protocol="clomiphene" month="6"></hpg-spermatogenesis>`;

export const fundamentals = (): TemplateResult =>
  html`<hpg-spermatogenesis level="fundamentals"></hpg-spermatogenesis>`;

export const longWords = (): TemplateResult => html`<hpg-spermatogenesis lang="en-XA"></hpg-spermatogenesis>`;

export const refused = (): TemplateResult => html`<hpg-spermatogenesis protocol="nonsense"></hpg-spermatogenesis>`;
