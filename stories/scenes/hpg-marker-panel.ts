// Scenes of <hpg-marker-panel>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-marker-panel/hpg-marker-panel.js';

/** With no attribute at all: half a year on weekly enanthate. */
export const plain = (): TemplateResult => html`<hpg-marker-panel></hpg-marker-panel>`;

export const before = (): TemplateResult => html`<hpg-marker-panel month="-1"></hpg-marker-panel>`;

export const after = (): TemplateResult => html`<hpg-marker-panel month="15"></hpg-marker-panel>`;

export const fundamentals = (): TemplateResult => html`<hpg-marker-panel level="fundamentals"></hpg-marker-panel>`;

export const academic = (): TemplateResult => html`<hpg-marker-panel level="academic"></hpg-marker-panel>`;

export const internationalUnits = (): TemplateResult => html`<hpg-marker-panel units="si"></hpg-marker-panel>`;

export const clomiphene = (): TemplateResult => html`<hpg-marker-panel protocol="clomiphene"></hpg-marker-panel>`;

export const besideHcg = (): TemplateResult => html`<hpg-marker-panel protocol="trt-hcg"></hpg-marker-panel>`;

/** What was given cannot be used: a sentence says so, and the defaults are shown. */
export const wrongInput = (): TemplateResult =>
  html`<hpg-marker-panel units="imperial" trt-months="none"></hpg-marker-panel>`;
