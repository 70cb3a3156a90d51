// How the words on a medicine look in the page.
import { css } from 'lit';
export const pageStyles = css `
  @layer hpg-explainers {
    hpg-agent [data-hpg-part] > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.35em;
      font-size: 1.0625em;
      line-height: 1.3;
      font-weight: 600;
    }
    hpg-agent [data-hpg-part] > :is(h2, h3, h4, h5, h6):not(:first-child) {
      margin-block-start: 1em;
    }
    hpg-agent [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      font-size: clamp(1.125em, 0.95em + 1.6vw, 1.5em);
    }
    hpg-agent [data-hpg-part] > details {
      margin-block-start: 0.6em;
    }
    hpg-agent summary {
      min-block-size: 24px;
      cursor: pointer;
    }
    hpg-agent summary > :is(h2, h3, h4, h5, h6) {
      display: inline;
      font-size: 1.0625em;
      font-weight: 600;
    }
    hpg-agent .hpg-told {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      margin: 0.35em 0;
      max-inline-size: 46em;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    hpg-agent button.evidence {
      flex: none;
      font-size: 1em;
      inline-size: max(24px, 1.4em);
      min-block-size: 24px;
      margin-block: -6px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    hpg-agent button.evidence > .evidence-mark {
      inline-size: max(16px, 0.95em);
      block-size: max(16px, 0.95em);
      vertical-align: -0.2em;
    }
    hpg-agent .hpg-told > span {
      min-inline-size: 0;
    }
    hpg-agent .hpg-basis {
      font-size: 0.875em;
      opacity: 0.9;
    }
    hpg-agent [data-hpg-part='body'] ul {
      margin: 0.25em 0;
      padding: 0;
      list-style: none;
    }
    hpg-agent dl {
      margin: 0;
    }
    hpg-agent dt {
      font-weight: 600;
    }
    hpg-agent dd {
      margin: 0 0 0.5em;
    }
    hpg-agent dd .hpg-told {
      margin: 0;
    }
    hpg-agent :is(th, td) {
      min-inline-size: 6.5em;
      overflow-wrap: break-word;
    }
    hpg-agent td:nth-of-type(2) {
      min-inline-size: 13em;
    }
    hpg-agent .hpg-direction {
      white-space: nowrap;
    }
    @media (min-width: 1100px) {
      hpg-agent tbody th {
        min-inline-size: 8em;
      }
      hpg-agent td:nth-of-type(3) {
        white-space: nowrap;
      }
      hpg-agent td:nth-of-type(4) {
        min-inline-size: 9em;
      }
      hpg-agent td:nth-of-type(2) {
        inline-size: 100%;
      }
    }
    @media print {
      hpg-agent button.evidence {
        display: none;
      }
      hpg-agent details::details-content {
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