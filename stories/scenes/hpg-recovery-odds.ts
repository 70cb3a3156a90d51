// Scenes of <hpg-recovery-odds>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';

/** With no attribute at all: six months after stopping, in the men of the trials. */
export const plain = (): TemplateResult => html`<hpg-recovery-odds></hpg-recovery-odds>`;

/** No share was published for three months. */
export const threeMonths = (): TemplateResult => html`<hpg-recovery-odds month="15"></hpg-recovery-odds>`;

export const oneYear = (): TemplateResult => html`<hpg-recovery-odds month="24"></hpg-recovery-odds>`;

export const twoYears = (): TemplateResult => html`<hpg-recovery-odds month="36"></hpg-recovery-odds>`;

/** A moment between two follow-ups. */
export const between = (): TemplateResult => html`<hpg-recovery-odds month="20"></hpg-recovery-odds>`;

/** A finish line with a published median and no published share. */
export const tenMillion = (): TemplateResult => html`<hpg-recovery-odds line="10"></hpg-recovery-odds>`;

/** Clinics counted at finish lines of their own. */
export const clinic = (): TemplateResult =>
  html`<hpg-recovery-odds population="clinic" month="24"></hpg-recovery-odds>`;

export const clinicHalfYear = (): TemplateResult => html`<hpg-recovery-odds population="clinic"></hpg-recovery-odds>`;

export const clinicTwoYears = (): TemplateResult =>
  html`<hpg-recovery-odds population="clinic" month="36"></hpg-recovery-odds>`;

/** Five years of gel at 55: outside the trials. */
export const outsideTrials = (): TemplateResult =>
  html`<hpg-recovery-odds
    agent="testosterone-gel"
    dose="60"
    every-days="1"
    trt-months="60"
    age="55"
    month="66"
  ></hpg-recovery-odds>`;

/** Medicines after stopping. */
export const withMedicines = (): TemplateResult =>
  html`<hpg-recovery-odds protocol="stop-hcg-serm" month="18"></hpg-recovery-odds>`;

/** A treatment that never stops. */
export const neverStops = (): TemplateResult => html`<hpg-recovery-odds protocol="trt"></hpg-recovery-odds>`;

/** No testosterone at all. */
export const untreated = (): TemplateResult => html`<hpg-recovery-odds protocol="untreated"></hpg-recovery-odds>`;

export const academic = (): TemplateResult => html`<hpg-recovery-odds level="academic" month="28"></hpg-recovery-odds>`;

export const fundamentals = (): TemplateResult =>
  html`<hpg-recovery-odds level="fundamentals" month="18"></hpg-recovery-odds>`;

/** A finish line that nobody counted. */
export const brokenInput = (): TemplateResult => html`<hpg-recovery-odds line="15"></hpg-recovery-odds>`;

/** Words that are 40 % longer. */
export const longWords = (): TemplateResult => html`<hpg-recovery-odds lang="en-XA"></hpg-recovery-odds>`;
