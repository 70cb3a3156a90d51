// How <hpg-axis-diagram> is laid out around its drawing.
import { css } from 'lit';
export const axisDiagramStyles = css `
  /* On a page written the other way each line runs as its own words do: "21 of 100", never "of 100 21". */
  :where(p, li) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .outside-studied {
    margin: 0 0 1em;
    max-inline-size: 44em;
  }
  .figure {
    position: relative;
    direction: ltr;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  svg:where(:not(.evidence-mark)) {
    display: block;
    overflow: visible;
    font-family: inherit;
  }
  .figure [data-node] {
    cursor: pointer;
  }
  .parts {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .parts button {
    position: absolute;
    left: var(--_x);
    top: var(--_y);
    inline-size: var(--_w);
    block-size: var(--_h);
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    border-radius: 2px;
    box-shadow: none;
    overflow: hidden;
    pointer-events: auto;
  }
  .parts button:hover {
    border-block-end: 1px solid var(--_line);
  }
  .bare .parts {
    position: static;
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.75em;
  }
  .bare .parts button {
    position: static;
    inline-size: 100%;
    block-size: auto;
    padding: 0.35em 0;
    border-block-end: 1px solid var(--_rule);
    border-radius: 0;
    text-align: start;
  }
  .bare .parts .detail {
    display: block;
  }
  .detail {
    color: var(--_muted);
    font-weight: 400;
  }
  .explanation {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    min-block-size: 3.75em;
  }
  .explanation p {
    margin: 0;
    max-inline-size: 44em;
  }
  .explanation .title {
    font-weight: 600;
  }
  .explanation .hint {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .explanation ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.1em;
    max-inline-size: 44em;
  }
  .explanation .detail {
    margin-block-start: 0.5em;
  }
  .predict {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    min-block-size: 5em;
  }
  .predict p {
    margin: 0 0 0.5em;
    max-inline-size: 44em;
  }
  .predict .title,
  .pair .title {
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .difference {
    max-inline-size: 44em;
  }
  .beside {
    display: block;
  }
  .beside select {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 26em;
  }
  .pair section {
    display: grid;
    /* A title of two lines lowers both drawings. */
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
    min-inline-size: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1.5em 2.5em;
  }
  .moments {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 3em;
    margin-block: 0.5em 1.25em;
  }
  .months {
    inline-size: fit-content;
    max-inline-size: 100%;
    direction: inherit;
  }
  .months svg {
    direction: ltr;
  }
  .months input {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75em;
    margin: 0;
  }
  .months .rule {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .months .treated {
    fill: var(--_paper);
    stroke: var(--_outside);
    stroke-width: 1.5;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .states button {
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    box-shadow: none;
    padding-inline: 0.1em;
    color: var(--_muted);
  }
  .states button:hover {
    border-block-end-color: var(--_line);
  }
  .states button[aria-pressed='true'] {
    border-block-end-color: var(--_ink);
    box-shadow: none;
    color: var(--_ink);
  }
  .wire,
  .brake,
  .organ {
    transition: stroke-width 0.2s ease-out;
  }
  @media (prefers-reduced-motion: reduce) {
    .wire,
    .brake,
    .organ {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .states button[aria-pressed='false'] {
      border-block-end-width: 0;
    }
    .states button[aria-pressed='true'] {
      border-block-end: 4px solid Highlight;
    }
  }
  @media print {
    .moments,
    .explanation:has(.hint) {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-axis-diagram.styles.js.map