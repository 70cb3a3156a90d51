// Scenes of <hpg-glossary>: stories show them, tests mount them.
import { html, type TemplateResult } from 'lit';
import '../../src/elements/hpg-glossary/hpg-glossary.js';

/** Every word, with no attribute at all. */
export const plain = (): TemplateResult => html`<hpg-glossary></hpg-glossary>`;

/** The few words of an article. */
export const few = (): TemplateResult => html`<hpg-glossary terms="lh fsh estradiol"></hpg-glossary>`;

export const fundamentals = (): TemplateResult => html`<hpg-glossary level="fundamentals"></hpg-glossary>`;

export const academic = (): TemplateResult => html`<hpg-glossary level="academic" heading-level="2"></hpg-glossary>`;

/** The site has its own words for two of them; one states another number. */
export const ownWords = (): TemplateResult =>
  html`<hpg-glossary
    terms="lh pulse fsh"
    .content=${{
      'term.lh': 'The signal from the pituitary gland to the testes.',
      'term.pulse': 'A burst of hormone, about every 120 minutes.',
    }}
  ></hpg-glossary>`;

/** The page's own heading in place of the element's. */
export const ownHeading = (): TemplateResult =>
  html`<hpg-glossary terms="lh fsh"><h3 slot="answer">Two signals explained by our clinic</h3></hpg-glossary>`;

export const unknownWord = (): TemplateResult => html`<hpg-glossary terms="lh moonlight"></hpg-glossary>`;
