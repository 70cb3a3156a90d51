// Scenes of <hpg-story> and <hpg-step>: stories show them, tests mount them.
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../../src/elements/hpg-step/hpg-step.js';
import '../../src/elements/hpg-story/hpg-story.js';
import '../../src/elements/recovery-timeline/recovery-timeline.js';

/** The same three steps, with or without pictures to be about. */
const steps = (
  picture?: string,
  timeline?: string,
): TemplateResult => html`<hpg-step protocol="stop" trt-months="18" month="-1">
    <h4 slot="title">Before</h4>
    <p>The brain calls, and the testes answer.</p>
    <p slot="academic" hidden>GnRH drives LH and FSH.</p>
  </hpg-step>
  <hpg-step month="6" focus=${picture ?? nothing} facts="silent-signal why-testes-shrink">
    <h4 slot="title">On testosterone</h4>
    <p>The call goes quiet.</p>
    <div slot="facts"><p>LH falls within weeks.</p></div>
  </hpg-step>
  <hpg-step protocol="stop-hcg" month="24" focus=${timeline ?? nothing}>
    <h4 slot="title">After stopping</h4>
    <p>The call comes back first, then sperm.</p>
  </hpg-step>`;

/** A story of three steps without pictures. */
export const plain = (): TemplateResult => html`<hpg-story>${steps()}</hpg-story>`;

/** With pictures beside the steps. */
export const withPictures = (): TemplateResult =>
  html`<hpg-story>
    <div slot="beside">
      <hpg-axis-diagram id="picture" heading-level="4"></hpg-axis-diagram>
      <recovery-timeline heading-level="4"></recovery-timeline>
    </div>
    ${steps('picture', 'recovery-timeline')}
  </hpg-story>`;

/** Two stories that tell of the same man. */
export const two = (): TemplateResult =>
  html`<div>
    <hpg-story>${steps()}</hpg-story>
    <hpg-story><hpg-step month="3"><p>Another story.</p></hpg-step><hpg-step month="9"><p>It goes on.</p></hpg-step></hpg-story>
  </div>`;

export const academic = (): TemplateResult => html`<hpg-story level="academic">${steps()}</hpg-story>`;
export const empty = (): TemplateResult => html`<hpg-story></hpg-story>`;
export const longWords = (): TemplateResult => html`<div lang="en-XA"><hpg-story>${steps()}</hpg-story></div>`;

/** A month that cannot be, a picture that is not there, a statement that nobody wrote. */
export const wrongSteps = (): TemplateResult =>
  html`<hpg-story>
    <hpg-step month="2"><p>This one is right.</p></hpg-step>
    <hpg-step month="999" age="40" focus="nowhere" facts="moon-and-tides"><p>This one is not.</p></hpg-step>
  </hpg-story>`;

export const outside = (): TemplateResult => html`<hpg-step month="3"><p>A step on its own.</p></hpg-step>`;
