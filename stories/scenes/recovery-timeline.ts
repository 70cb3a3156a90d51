// Scenes of <recovery-timeline>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/recovery-timeline/recovery-timeline.js';

/** With no attribute at all: a year of weekly enanthate, then stopped. */
export const plain = (): TemplateResult => html`<recovery-timeline></recovery-timeline>`;

export const academic = (): TemplateResult => html`<recovery-timeline level="academic" month="18"></recovery-timeline>`;

export const fundamentals = (): TemplateResult =>
  html`<recovery-timeline level="fundamentals" month="18"></recovery-timeline>`;

export const goesOn = (): TemplateResult => html`<recovery-timeline protocol="trt" month="10"></recovery-timeline>`;

export const gel = (): TemplateResult =>
  html`<recovery-timeline agent="testosterone-gel" month="8"></recovery-timeline>`;

export const depot = (): TemplateResult =>
  html`<recovery-timeline agent="testosterone-pellet" trt-months="24" month="30"></recovery-timeline>`;

export const fiveYears = (): TemplateResult => html`<recovery-timeline trt-months="60" month="66"></recovery-timeline>`;

export const fourMonths = (): TemplateResult => html`<recovery-timeline trt-months="4" month="8"></recovery-timeline>`;

export const besideHcg = (): TemplateResult =>
  html`<recovery-timeline protocol="trt-hcg" month="6"></recovery-timeline>`;

/** Three medicines after stopping: four bars. */
export const threeMedicines = (): TemplateResult =>
  html`<recovery-timeline protocol="stop-hcg-serm-ai" month="15"></recovery-timeline>`;

export const clomiphene = (): TemplateResult =>
  html`<recovery-timeline protocol="clomiphene" month="6" units="si"></recovery-timeline>`;

export const untreated = (): TemplateResult => html`<recovery-timeline protocol="untreated"></recovery-timeline>`;

/** No trial of it was found: a line says that the model stands alone. */
export const twiceWeeklyGonadorelin = (): TemplateResult =>
  html`<recovery-timeline protocol="trt-gonadorelin" month="6"></recovery-timeline>`;

/** What was given cannot be used: a sentence says so, and the defaults are shown. */
export const wrongInput = (): TemplateResult =>
  html`<recovery-timeline dose="much" protocol="magic"></recovery-timeline>`;
