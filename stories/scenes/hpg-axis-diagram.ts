// Scenes of <hpg-axis-diagram>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
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

/** The reader asks for two states side by side. */
const pressed = (selector: string) => (element?: Element) => {
  if (!element) return;
  requestAnimationFrame(() => element.shadowRoot?.querySelector<HTMLElement>(selector)?.click());
};

export const compared = (): TemplateResult =>
  html`<hpg-axis-diagram ${ref(pressed('[data-compare]'))}></hpg-axis-diagram>`;

export const untreatedCompared = (): TemplateResult =>
  html`<hpg-axis-diagram protocol="untreated" ${ref(pressed('[data-compare]'))}></hpg-axis-diagram>`;

/** What LH will do was guessed. */
export const predicted = (): TemplateResult =>
  html`<hpg-axis-diagram month="-1" ${ref(pressed('[data-guess=rises]'))}></hpg-axis-diagram>`;

export const partChosen = (): TemplateResult =>
  html`<hpg-axis-diagram ${ref(pressed('[data-part=itt]'))}></hpg-axis-diagram>`;

/** An attribute that cannot be used is named; what can be drawn is. */
export const wrongAttribute = (): TemplateResult => html`<hpg-axis-diagram protocol="nonsense"></hpg-axis-diagram>`;

/** Every word lengthened and accented, as a translation may be. */
export const longWords = (): TemplateResult =>
  html`<hpg-axis-diagram lang="en-XA" protocol="trt-hcg"></hpg-axis-diagram>`;
