// How the options look in the page.
import { css } from 'lit';
export const pageStyles = css `
  @layer hpg-explainers {
    hpg-care-paths [data-hpg-part] :is(h2, h3, h4, h5, h6) {
      margin: 1.2em 0 0.35em;
      font-size: 1.0625em;
      line-height: 1.3;
      font-weight: 600;
    }
    hpg-care-paths [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      margin: 0;
      font-size: clamp(1.125em, 0.95em + 1.6vw, 1.5em);
    }
    hpg-care-paths [data-hpg-part='talk'] > :first-child {
      margin-block-start: 0;
    }
    hpg-care-paths [data-hpg-part='talk'] > p {
      margin-block: 0.35em;
    }
    hpg-care-paths [data-hpg-part] section > :is(h3, h4, h5, h6) {
      font-size: 1.2em;
      margin-block-start: 1em;
    }
    hpg-care-paths [data-hpg-part] section > ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
      gap: 0 2.5em;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    hpg-care-paths [data-hpg-part] section > ul > li {
      min-inline-size: 0;
      margin: 0;
      padding-block: 0.3em;
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
      break-inside: avoid;
    }
    hpg-care-paths [data-hpg-part] .hpg-option > summary {
      font-size: 1em;
    }
    hpg-care-paths [data-hpg-part] .hpg-option > summary > :is(h3, h4, h5, h6) {
      display: inline;
      margin: 0;
    }
    @media print {
      hpg-care-paths .hpg-option::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
    hpg-care-paths summary {
      cursor: pointer;
      min-block-size: 24px;
      font-size: 0.875em;
    }
  }
`;
//# sourceMappingURL=page.styles.js.map