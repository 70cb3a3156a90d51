// Layout of the questions, and of the words on talking to a clinician.
import { css } from 'lit';
export const styles = css `
  .answers {
    display: grid;
    gap: 1em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    padding-block: 0.75em 1em;
    border-block: 1px solid var(--_rule);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: grid;
  }
  .answers:has(.question) {
    gap: 0;
    padding-block: 0 0.75em;
  }
  .answers .question {
    padding-block: 0.5em;
    border-block-start-width: 0;
  }
  .answers .question ~ .question {
    border-block-start-width: 1px;
  }
  .question > summary {
    min-block-size: 24px;
    font-size: 1.0625em;
    color: var(--_ink);
    cursor: pointer;
  }
  .asked {
    font-weight: 600;
  }
  .given {
    display: block;
    padding-inline-start: 1.15em;
  }
  .question[open] > summary > .given {
    display: none;
  }
  .question > fieldset {
    padding-inline-start: 1.15em;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.35em;
    color: var(--_ink);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.1em 0 0;
    font-size: 1em;
  }
  .name {
    display: block;
    font-size: 1.15em;
  }
  .choice:has(:checked) .name {
    font-weight: 600;
  }
  .meaning {
    display: block;
    color: var(--_muted);
  }
  .stays {
    grid-column: 1 / -1;
    margin: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .talk {
    margin-block: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_ink);
  }
  @media print {
    .choice:not(:has(:checked)),
    .question .given,
    .stays {
      display: none;
    }
    .talk {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=hpg-care-paths.styles.js.map