// Scenes of <hpg-sources>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-agent/hpg-agent.js';
import '../../src/elements/hpg-sources/hpg-sources.js';

/** With nothing else on the page every source is listed. */
export const plain = (): TemplateResult => html`<hpg-sources></hpg-sources>`;

/** Below an element that names its sources. */
export const belowAgent = (): TemplateResult =>
  html`<div>
    <hpg-agent medicine="hcg"></hpg-agent>
    <hpg-sources></hpg-sources>
  </div>`;

export const fundamentals = (): TemplateResult => html`<hpg-sources level="fundamentals" show="all"></hpg-sources>`;

export const academic = (): TemplateResult => html`<hpg-sources level="academic" units="si"></hpg-sources>`;

/** Read when checks are due, and when numbers have expired. */
export const due = (): TemplateResult =>
  html`<div>
    <hpg-agent medicine="hcg"></hpg-agent>
    <hpg-sources .today=${'2028-06-01'}></hpg-sources>
  </div>`;
export const longAfter = (): TemplateResult =>
  html`<div>
    <hpg-agent medicine="hcg"></hpg-agent>
    <hpg-sources .today=${'2099-01-01'}></hpg-sources>
  </div>`;

/** The site states another number than the kit. */
export const ownNumber = (): TemplateResult =>
  html`<div>
    <hpg-agent medicine="hcg"></hpg-agent>
    <hpg-sources .content=${{ 'itt-hcg-500': 'In our clinic 80 of 100 men' }}></hpg-sources>
  </div>`;

export const wrongInput = (): TemplateResult => html`<hpg-sources show="most"></hpg-sources>`;
