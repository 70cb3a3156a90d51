// Scenes of <hpg-term>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-term/hpg-term.js';

/** Words in a clinic's own sentence. */
export const inText = (): TemplateResult => html`<p>
  When testosterone comes from outside, the pituitary sends less <hpg-term term="lh">LH</hpg-term> and
  <hpg-term term="fsh">FSH</hpg-term>, and the <hpg-term term="leydig-cells">Leydig cells of the testis</hpg-term> make less
  testosterone. Sperm are counted in a <hpg-term>semen analysis</hpg-term>.
</p>`;

/** Alone, and at the edge of a narrow text. */
export const alone = (): TemplateResult => html`<hpg-term term="lh">LH</hpg-term>`;

export const fundamentals = (): TemplateResult =>
  html`<p>Your brain sends <hpg-term term="gnrh" level="fundamentals">GnRH</hpg-term> in pulses.</p>`;

export const academic = (): TemplateResult =>
  html`<p>Long words wrap: <hpg-term term="testosterone-inside-the-testis" level="academic">testosterone inside the testis</hpg-term>.</p>`;

/** The site's own definition, with a number that the kit does not state. */
export const ownWords = (): TemplateResult =>
  html`<p>
    The brain sends a
    <hpg-term term="pulse" .content=${{ 'term.pulse': 'A burst of hormone, about every 120 minutes.' }}>pulse</hpg-term>.
  </p>`;

/** A word that nobody has explained stays a word. */
export const unknownWord = (): TemplateResult => html`<p>By <hpg-term term="moonlight">moonlight</hpg-term>.</p>`;
