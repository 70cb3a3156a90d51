// How the words that live in the page look. In a cascade layer, so that any rule of the host page wins; but a table stays a
// table for those who hear it, and a unit keeps its letters (mg is not MG): an important rule of a layer goes before the page's own.
import { css } from 'lit';
export const pageStyles = css `
  @layer hpg-explainers {
  [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) { margin: 0; font-size: clamp(1.125em, 0.95em + 1.6vw, 1.5em); line-height: 1.25; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; max-inline-size: 36em; }
  [data-hpg-part='answer'] > p { margin: 0.4em 0 0; max-inline-size: 44em; }
  [data-hpg-part] p { line-height: 1.5; max-inline-size: 44em; }
  [data-hpg-part='notice'] > p { margin: 0; font-size: 0.875em; }
  [data-hpg-part] table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375em; display: table !important; }
  [data-hpg-part] tr { display: table-row !important; }
  [data-hpg-part] :is(th, td) { display: table-cell !important; }
  [data-hpg-part] caption { text-align: start; padding-block-end: 0.5em; }
  [data-hpg-part] :is(th, td) { text-align: start; vertical-align: top; padding: 0.35em 1em 0.35em 0; border-block-end: 1px solid color-mix(in srgb, currentColor 22%, transparent); font-weight: inherit; }
  [data-hpg-part] thead th { font-weight: 600; }
  [data-hpg-part], [data-hpg-part] * { text-transform: none !important; }
  [data-hpg-part] td.number { text-align: end; white-space: nowrap; }
  [data-hpg-part] :is(ul, ol) { padding-inline-start: 1.25em; line-height: 1.45; }
  [data-hpg-part] li { margin-block-end: 0.4em; max-inline-size: 48em; overflow-wrap: anywhere; }
}
`;
//# sourceMappingURL=page-styles.js.map