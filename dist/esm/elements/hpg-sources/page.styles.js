// How the list of sources and the table of the replay look in the page.
import { css } from 'lit';
export const pageStyles = css `
  @layer hpg-explainers {
    hpg-sources [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      font-size: clamp(1.125em, 0.95em + 1.6vw, 1.5em);
    }
    hpg-sources .hpg-list {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    hpg-sources .hpg-list > li {
      margin: 0;
      padding-block: 0.6em;
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
      max-inline-size: none;
      scroll-margin-block: 1em;
    }
    hpg-sources .hpg-list p {
      margin: 0;
      max-inline-size: 48em;
      overflow-wrap: anywhere;
    }
    hpg-sources .hpg-letter {
      border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
    }
    hpg-sources .hpg-letter > summary {
      min-block-size: 24px;
      padding-block: 0.2em;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    hpg-sources .hpg-words {
      margin-inline-start: 0.5em;
      font-size: 0.875em;
      opacity: 0.85;
    }
    @media print {
      hpg-sources .hpg-letter::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
    hpg-sources .hpg-basis {
      font-size: 0.875em;
      opacity: 0.9;
    }
    hpg-sources .hpg-basis > span {
      display: inline-block;
      margin-inline-end: 1.25em;
    }
    hpg-sources .evidence-mark {
      vertical-align: -3px;
    }
    hpg-sources .hpg-list details {
      font-size: 0.9375em;
    }
    hpg-sources .hpg-list summary {
      cursor: pointer;
      min-block-size: 1.75em;
      padding-block: 0.15em;
    }
    hpg-sources .hpg-list details > ul {
      margin: 0.25em 0 0.5em;
      padding: 0;
      list-style: none;
    }
    hpg-sources .hpg-list details li {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      max-inline-size: 50em;
    }
    hpg-sources .hpg-list details .evidence-mark {
      flex: none;
      position: relative;
      inset-block-start: 0.15em;
    }
    hpg-sources [data-hpg-part='replay'] :is(th, td) {
      min-inline-size: 7.5em;
      overflow-wrap: break-word;
    }
    hpg-sources [data-hpg-part='replay'] td:nth-of-type(1) {
      min-inline-size: 14em;
    }
    hpg-sources [data-hpg-part='replay'] tr[data-verdict='outside'] td:nth-of-type(3) {
      font-weight: 600;
      text-decoration: underline;
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