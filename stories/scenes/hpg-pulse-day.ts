// Scenes of <hpg-pulse-day>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-pulse-day/hpg-pulse-day.js';

/** With no attribute at all: the natural day beside one half a year on weekly enanthate. */
export const plain = (): TemplateResult => html`<hpg-pulse-day></hpg-pulse-day>`;

export const before = (): TemplateResult => html`<hpg-pulse-day month="-1"></hpg-pulse-day>`;

export const after = (): TemplateResult => html`<hpg-pulse-day month="14"></hpg-pulse-day>`;

export const fundamentals = (): TemplateResult => html`<hpg-pulse-day level="fundamentals"></hpg-pulse-day>`;

export const academic = (): TemplateResult => html`<hpg-pulse-day level="academic" units="si"></hpg-pulse-day>`;

export const clomiphene = (): TemplateResult => html`<hpg-pulse-day protocol="clomiphene"></hpg-pulse-day>`;

export const pump = (): TemplateResult =>
  html`<hpg-pulse-day protocol="stop-gonadorelin-pump" month="12.25"></hpg-pulse-day>`;

/** A day on which one of the two weekly doses is given. */
export const twiceWeekly = (): TemplateResult =>
  html`<hpg-pulse-day protocol="trt-gonadorelin" month="5.98"></hpg-pulse-day>`;

export const nasal = (): TemplateResult => html`<hpg-pulse-day agent="testosterone-nasal"></hpg-pulse-day>`;

export const besideHcg = (): TemplateResult => html`<hpg-pulse-day protocol="trt-hcg"></hpg-pulse-day>`;

/** What was given cannot be used: a sentence says so, and the defaults are shown. */
export const wrongInput = (): TemplateResult => html`<hpg-pulse-day month="soon" level="expert"></hpg-pulse-day>`;
