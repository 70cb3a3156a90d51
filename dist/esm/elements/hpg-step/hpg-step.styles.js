// A step is a passage of text with a line beside it, darker where the reader is.
import { css } from 'lit';
export const styles = css `
  :host {
    scroll-margin-block-start: calc(var(--hpg-story-top, 0px) + 6.5em);
  }
  .step {
    padding-block: 0.25em 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_grid);
    margin-block-end: 1.5em;
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }
  .step.current {
    border-color: var(--_ink);
  }
  ::slotted([slot='told']),
  ::slotted([slot='facts']) {
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  @container hpg-story (inline-size >= 56em) {
    .step {
      margin-block-end: 12vh;
      min-block-size: 45vh;
    }
  }
  @media print {
    .step {
      border-inline-start-color: var(--_rule);
      margin-block-end: 1em;
      min-block-size: 0;
    }
  }
`;
//# sourceMappingURL=hpg-step.styles.js.map