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

/** Time in weeks from the first dose. */
export const inWeeks = (): TemplateResult =>
  html`<recovery-timeline protocol="stop-hcg" month="15" time="weeks"></recovery-timeline>`;

/** All markers in one picture, as % of the own start. */
export const overlaid = (): TemplateResult =>
  html`<recovery-timeline protocol="stop-hcg" month="15" curves="overlaid"></recovery-timeline>`;

/** The reader's own courses: hCG while on testosterone and after, a short course of clomiphene. */
export const ownCourses = (): TemplateResult =>
  html`<recovery-timeline courses="hcg_1000_2_s-90_s90*clomiphene_25_1_s90_s120" month="15"></recovery-timeline>`;

/** A second course of the same testosterone, later. */
export const sameAgain = (): TemplateResult =>
  html`<recovery-timeline courses="testosterone-enanthate_100_7_600_700" month="20"></recovery-timeline>`;

/** Before the first dose, and each stage of recovery after it. */
export const before = (): TemplateResult => html`<recovery-timeline month="-1"></recovery-timeline>`;

export const onIt = (): TemplateResult => html`<recovery-timeline month="8"></recovery-timeline>`;

/** The day of stopping. */
export const stopped = (): TemplateResult => html`<recovery-timeline month="12"></recovery-timeline>`;

export const recovering = (): TemplateResult => html`<recovery-timeline month="14"></recovery-timeline>`;

export const late = (): TemplateResult => html`<recovery-timeline month="30"></recovery-timeline>`;

/** Men of clinics. */
export const clinic = (): TemplateResult =>
  html`<recovery-timeline population="clinic" month="18"></recovery-timeline>`;
