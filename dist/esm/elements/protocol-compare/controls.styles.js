// How the controls of the comparison look: what stands above the columns, and stays in view while the rows scroll.
import { css } from 'lit';
export const controlsStyles = css `
  .controls,
  .turns {
    display: flex;
    gap: 0.5em 1.5em;
    align-items: end;
  }
  .controls {
    flex-wrap: wrap;
    margin-block-end: 0.25em;
  }
  .turns {
    gap: 0.35em;
  }
  .turn {
    min-inline-size: 2.75em;
    line-height: 1;
  }
  .turn:disabled {
    color: var(--_rule);
    border-color: var(--_rule);
    cursor: default;
  }

  /* Choices */
  .choices {
    display: grid;
    grid-template-columns: var(--_names) repeat(var(--_columns, 1), minmax(0, 1fr));
    align-items: start;
    padding-block: 0.5em;
  }
  .of-2 {
    --_columns: 2;
  }
  .of-3 {
    --_columns: 3;
  }
  .of-4 {
    --_columns: 4;
  }
  .of-5 {
    --_columns: 5;
  }
  .choices label {
    display: grid;
    font-size: 1em;
  }
  .choices label > span {
    font-size: var(--_small);
  }
  .choice {
    padding-inline-start: var(--_gap);
  }
  .choice select {
    inline-size: 100%;
    padding-inline: 0.35em;
    font-size: 0.9375em;
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .choices .moment-control {
    align-content: start;
  }
  .moment-control .moment {
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    min-block-size: 2em;
  }
  .moment-words {
    color: var(--_ink);
  }
  .controls .line-key {
    flex: 1 1 20em;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.6em;
    align-items: center;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .offers button {
    color: var(--_ink);
    min-block-size: 2.4em;
  }

  @media screen and (min-height: 40em) {
    .choices:not(.narrow) {
      position: sticky;
      inset-block-start: var(--hpg-sticky-offset, 0);
      z-index: 1;
      background: var(--_paper);
    }
    /* What is come to by keys is not left under them. */
    .compare:not(.narrow) :is(summary, button) {
      scroll-margin-block-start: calc(var(--hpg-sticky-offset, 0px) + 11em);
    }
  }
  @media (forced-colors: active) {
    .turn:disabled {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
//# sourceMappingURL=controls.styles.js.map