// Scenes of <hpg-scenario>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-controls/hpg-controls.js';
import '../../src/elements/hpg-scenario/hpg-scenario.js';

/** Two groups on one page that do not move each other. */
export const twoGroups = (): TemplateResult => html`
  <hpg-scenario month="3"><hpg-controls show="month protocol"></hpg-controls></hpg-scenario>
  <hpg-scenario protocol="trt" month="9"><hpg-controls show="month protocol"></hpg-controls></hpg-scenario>
`;

/** Start values and depth for everything inside. */
export const started = (): TemplateResult => html`
  <hpg-scenario agent="testosterone-gel" trt-months="24" month="30" level="fundamentals" units="si">
    <p>What a page writes here stays as it is.</p>
    <hpg-controls></hpg-controls>
  </hpg-scenario>
`;

export const brokenInput = (): TemplateResult => html`
  <hpg-scenario month="soon" age="44"><hpg-controls show="age month"></hpg-controls></hpg-scenario>
`;
