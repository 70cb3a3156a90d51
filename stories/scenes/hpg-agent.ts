// Scenes of <hpg-agent>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-agent/hpg-agent.js';
import '../../src/elements/hpg-controls/hpg-controls.js';

/** With no attribute at all it shows the testosterone of the shared scenario. */
export const plain = (): TemplateResult => html`<hpg-agent></hpg-agent>`;

export const hcg = (): TemplateResult => html`<hpg-agent medicine="hcg"></hpg-agent>`;

export const clomiphene = (): TemplateResult => html`<hpg-agent medicine="clomiphene" level="academic"></hpg-agent>`;

export const fundamentals = (): TemplateResult =>
  html`<hpg-agent medicine="gonadorelin" level="fundamentals"></hpg-agent>`;

/** Follows what a reader chooses elsewhere. */
export const follows = (): TemplateResult =>
  html`<div>
    <hpg-controls show="agent"></hpg-controls>
    <hpg-agent></hpg-agent>
  </div>`;

/** Read when checks are due, and when numbers have expired. */
export const due = (): TemplateResult => html`<hpg-agent medicine="hcg" .today=${'2028-06-01'}></hpg-agent>`;
export const longAfter = (): TemplateResult => html`<hpg-agent medicine="hcg" .today=${'2099-01-01'}></hpg-agent>`;

/** The clinic's own words on checks, with numbers. */
export const ownWords = (): TemplateResult =>
  html`<hpg-agent medicine="hcg" .content=${{ 'agent.hcg.action': 'It acts like LH.' }}>
    <p slot="approval">Our clinic has prescribed it to 120 men.</p>
  </hpg-agent>`;

export const unknownMedicine = (): TemplateResult => html`<hpg-agent medicine="aspirin"></hpg-agent>`;
