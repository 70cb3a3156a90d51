// How the comparison looks: columns that share their edges, pictures in the hues of their markers, their keys.
import { css } from 'lit';
export const styles = css `
  :host {
    --_names: 9.5em;
    --_gap: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0;
  }

  /* Columns */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding: 0.5em 0;
    overflow-wrap: break-word;
  }
  thead th {
    position: relative;
    padding: 0;
    line-height: 0;
  }
  .compare:not(.narrow) .names {
    inline-size: var(--_names);
    padding-inline-end: 1.1em;
  }
  .compare:not(.narrow) :is(td, thead th + th) {
    padding-inline-start: var(--_gap);
  }
  .unit,
  .against,
  .range,
  .further {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .outside-text {
    color: var(--_outside-text);
    font-weight: 600;
  }
  .group {
    padding-block: 0.6em 0.75em;
  }
  .group > summary {
    color: var(--_ink);
    font-weight: 600;
  }
  .outside-studied {
    margin-block: 0.75em 0.5em;
    max-inline-size: 44em;
  }
  .everywhere {
    margin-block-start: 0.6em;
    font-size: var(--_small);
    min-block-size: 2.4em;
  }
  .differences td {
    padding-block: 0.35em 0;
  }
  .everywhere-row :is(th, td) {
    padding-block: 0 0.75em;
  }
  .difference {
    font-size: 0.9375em;
  }
  .text :is(td, th) {
    font-size: 0.9375em;
    border-block-start: 1px solid var(--_grid);
  }
  .men {
    min-block-size: 6.75em;
    font-size: 0.9375em;
  }
  .men progress {
    inline-size: 100%;
    max-inline-size: 9em;
    block-size: 0.5em;
    accent-color: var(--_sperm);
  }
  .mark-room {
    display: inline-block;
    inline-size: 24px;
  }
  .no-rows {
    padding-block: 1em;
  }

  /* Values */
  .hue {
    color: var(--_hue);
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.35em;
    margin-block-end: 0.5em;
  }
  .value b {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 1.1875em;
    line-height: 1.3;
    font-weight: 600;
  }
  .range {
    min-block-size: 1.5em;
    margin-block: -0.4em 0.5em;
  }
  .against {
    margin-inline-start: auto;
  }
  .published-line {
    position: relative;
    border: 0;
    padding: 0;
    margin-block-start: 0.5em;
    padding-inline-start: max(21px, 1em + 4px);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .published-line > .evidence-mark {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
  }
  .published-line > .evidence {
    position: absolute;
    inset-inline-start: -4px;
    inset-block-start: calc(0.7em - 12px);
    margin: 0;
  }

  /* Pictures */
  .plot,
  .stage svg {
    display: block;
    overflow: visible;
  }
  svg text {
    direction: ltr;
  }
  .ruler :is(td, th) {
    padding-block: 0 0.5em;
  }

  /* Keys */
  .line-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .line-key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sample {
    flex: none;
  }
  .evidence-key {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.9em;
  }

  /* The sheet that is taken out of the page */
  .stage {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    visibility: visible;
    pointer-events: none;
    font-size: 16px;
    clip-path: inset(50%);
  }
`;
//# sourceMappingURL=protocol-compare.styles.js.map