// Layout of the choices, the row for copying, and the replay.
import { css } from 'lit';
export const styles = css `
  .filters,
  .copy,
  .replay {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
  }
  .filters {
    margin-block-end: 0.75em;
  }
  :is(.filters, .copy, .replay) label {
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  :is(.filters, .copy, .replay) select {
    inline-size: 100%;
    max-inline-size: 20em;
  }
  .find {
    flex: 0 1 16em;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    font-size: 0.9375em;
    color: var(--_ink);
  }
  .count,
  .status {
    margin: 0;
    font-size: var(--_small);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .count {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }
  .copy {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .status {
    flex: 1 1 12em;
    padding-block: 0.5em;
  }
  .copy .text {
    flex: 1 1 100%;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
    font-size: 0.875em;
    color: inherit;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
    resize: vertical;
  }
  .replay {
    margin-block: 0.75em;
  }
  progress {
    inline-size: 12em;
    max-inline-size: 100%;
    accent-color: var(--_ink);
  }
  details > summary {
    padding-block: 0.15em;
  }
  @media print {
    .filters,
    .copy,
    .replay {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-sources.styles.js.map