// How the list of words looks in the page.
import { css } from 'lit';
export const pageStyles = css `
  @layer hpg-explainers {
    hpg-glossary [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      font-size: clamp(1.125em, 0.95em + 1.6vw, 1.5em);
    }
    hpg-glossary dl {
      margin: 0;
      columns: 24em 2;
      column-gap: 2.5em;
    }
    hpg-glossary .hpg-entry {
      padding-block: 0.5em;
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
      break-inside: avoid;
      scroll-margin-block: 1em;
    }
    hpg-glossary dt,
    hpg-glossary dd {
      margin: 0;
      line-height: 1.5;
      max-inline-size: 44em;
      overflow-wrap: anywhere;
    }
    hpg-glossary dt {
      font-weight: 600;
      scroll-margin-block: 1em;
    }
    hpg-glossary dd button.evidence {
      inset-block-start: 0.1em;
      margin-block: -6px;
    }
    hpg-glossary dfn {
      font-style: normal;
    }
    hpg-glossary .hpg-also,
    hpg-glossary .hpg-basis {
      font-size: 0.875em;
      opacity: 0.85;
    }
    hpg-glossary .hpg-letter {
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
    }
    hpg-glossary .hpg-letter > summary {
      min-block-size: 24px;
      padding-block: 0.2em;
      line-height: 1.4;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    hpg-glossary .hpg-letter :is(h2, h3, h4, h5, h6) {
      display: inline;
      margin: 0;
      font-size: 1em;
      font-weight: 600;
    }
    hpg-glossary .hpg-words {
      margin-inline-start: 0.5em;
      font-size: 0.875em;
      opacity: 0.85;
    }
    hpg-glossary .hpg-letter[open] .hpg-words {
      visibility: hidden;
    }
    hpg-glossary .hpg-letter[open] > summary {
      block-size: 1.8em;
      overflow: hidden;
    }
    @media print {
      hpg-glossary .hpg-letter::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
    [data-hpg-by-site] {
      display: block;
      font-size: 0.8125em;
      border-inline-start: 3px solid currentColor;
      padding-inline-start: 0.75em;
    }
  }
`;
//# sourceMappingURL=page.styles.js.map