// Scenes of <hpg-axis-diagram>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';

/** With no attribute at all: half a year into a year of weekly enanthate. */
export const plain = (): TemplateResult => html`<hpg-axis-diagram></hpg-axis-diagram>`;

export const natural = (): TemplateResult => html`<hpg-axis-diagram month="-1"></hpg-axis-diagram>`;

export const recovering = (): TemplateResult => html`<hpg-axis-diagram month="14"></hpg-axis-diagram>`;

export const besideHcg = (): TemplateResult => html`<hpg-axis-diagram protocol="trt-hcg" month="6"></hpg-axis-diagram>`;

export const clomiphene = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="clomiphene" month="6"></hpg-axis-diagram>`;

/** hCG, a SERM and an aromatase inhibitor after stopping: three places of action at once. */
export const threeMedicines = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="stop-hcg-serm-ai" month="14" level="academic"></hpg-axis-diagram>`;

export const besideAnastrozole = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="trt-anastrozole" month="6" units="si"></hpg-axis-diagram>`;

/** No trial of it was found: a line says that the model stands alone. */
export const twiceWeeklyGonadorelin = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="trt-gonadorelin" month="6"></hpg-axis-diagram>`;

/** A pulse every 90 minutes in place of the brain's own. */
export const gonadorelinPump = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="stop-gonadorelin-pump" month="14"></hpg-axis-diagram>`;

export const intermediate = (): TemplateResult =>
  html`<hpg-axis-diagram level="intermediate" month="6"></hpg-axis-diagram>`;
