// How the words of the sheet look in the page, and how the sheet is printed without the rest of it.
import { css, unsafeCSS } from 'lit';
/** On the element while it is printed alone. */
export const printingMark = 'data-hpg-printing';
const printing = unsafeCSS(`hpg-visit-sheet[${printingMark}]`);
export const pageStyles = css `
  @layer hpg-explainers {
    hpg-visit-sheet [data-hpg-part] > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.35em;
      font-size: 1.0625em;
      line-height: 1.3;
      font-weight: 600;
    }
    hpg-visit-sheet [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      font-size: 1.5em;
    }
    hpg-visit-sheet [data-hpg-part='looked-at'] > p {
      margin: 0 0 0.75em;
    }
    hpg-visit-sheet [data-hpg-part='sources'] ul {
      margin: 0;
      font-size: 0.875em;
    }
    hpg-visit-sheet .hpg-on-paper {
      display: none;
    }
    @media print {
      hpg-visit-sheet [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
        font-size: 1.25em;
      }
      hpg-visit-sheet [data-hpg-part] :is(p, li, .hpg-told) {
        margin-block: 0 0.15em;
        max-inline-size: none;
        line-height: 1.2;
        break-inside: avoid;
      }
      hpg-visit-sheet [data-hpg-part] :is(th, td) {
        padding-block: 0;
      }
      hpg-visit-sheet :is(.hpg-on-screen, [data-hpg-part='answer'] > p) {
        display: none;
      }
      hpg-visit-sheet .hpg-on-paper {
        display: inline;
        font-weight: 600;
      }
      hpg-visit-sheet [data-hpg-part='sources'] ul {
        columns: 3;
        column-gap: 1.5em;
        padding: 0;
        list-style: none;
        font-size: 0.8125em;
      }
    }
  }
  @media print {
    body:has(${printing}) *:not(${printing}, ${printing} *, :has(${printing})) {
      display: none !important;
    }
    :is(html, body):has(${printing}) {
      margin: 0;
    }
  }
`;
//# sourceMappingURL=page.styles.js.map