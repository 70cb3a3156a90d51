// Layout of the search field and the letters.
import { css } from 'lit';
export const styles = css `
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.5em;
    margin-block-end: 0.75em;
  }
  .find label {
    flex: 0 1 20em;
    min-inline-size: 0;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
  }
  .count {
    margin: 0;
    padding-block: 0.4em;
    font-size: var(--_small);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }
  .letters button {
    min-inline-size: 2.25em;
    padding: 0.1em 0.25em;
    border-color: transparent;
    border-block-end-color: var(--_rule);
    border-radius: 0;
  }
  .letters button:hover {
    border-block-end-color: var(--_ink);
  }
  @media print {
    .find,
    .letters {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-glossary.styles.js.map