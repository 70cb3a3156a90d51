// Scenes of <protocol-compare>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/protocol-compare/protocol-compare.js';

/** With no attribute at all. */
export const plain = (): TemplateResult => html`<protocol-compare></protocol-compare>`;

/** Half a year after stopping: the moment the question is about. */
export const afterStopping = (): TemplateResult => html`<protocol-compare month="18"></protocol-compare>`;

/** Choices of a man who stays on testosterone. */
export const onTreatment = (): TemplateResult =>
  html`<protocol-compare protocol="trt" protocols="trt-hcg trt-anastrozole untreated" month="12"></protocol-compare>`;

/** Tamoxifen, FSH and the pump of gonadorelin after stopping. */
export const gonadotropins = (): TemplateResult =>
  html`<protocol-compare protocols="stop-tamoxifen stop-hcg-fsh stop-gonadorelin-pump" month="18"></protocol-compare>`;

/** Medicines that no trial was found to give beside testosterone. */
export const neverTried = (): TemplateResult =>
  html`<protocol-compare protocol="trt" protocols="trt-gonadorelin trt-enclomiphene" month="12"></protocol-compare>`;

/** As many columns as there can be. */
export const five = (): TemplateResult =>
  html`<protocol-compare protocols="stop-hcg stop-clomiphene stop-hcg-serm-ai untreated" month="15"></protocol-compare>`;

/** The deepest level, with estradiol, in SI units. */
export const academic = (): TemplateResult =>
  html`<protocol-compare level="academic" units="si" month="14"></protocol-compare>`;

export const fundamentals = (): TemplateResult =>
  html`<protocol-compare level="fundamentals" month="18"></protocol-compare>`;

/** One id of two is misspelt. */
export const brokenInput = (): TemplateResult =>
  html`<protocol-compare protocols="stop-hcg stop-hgc" month="18"></protocol-compare>`;
