// Layout of the editor of medicines: one block per medicine, its inputs in a row where there is room.
import { css } from 'lit';
export const regimenStyles = css `
  .regimen p:not(.problem) {
    margin: 0.35em 0 0.75em;
    max-inline-size: 68ch;
    font-size: var(--_small);
  }
  .course {
    margin: 0;
    padding: 0.5em 0 0.9em;
    border: 0;
    border-block-start: 1px solid var(--_rule);
    min-inline-size: 0;
  }
  .course legend {
    padding: 0;
    padding-block-start: 0.4em;
    font-weight: 600;
  }
  .course .field:has(select) {
    /* Long names would push the numbers away. */
    inline-size: min(100%, 16em);
    grid-template-columns: minmax(0, 1fr);
  }
  .course .field[class*='since'] {
    inline-size: 12em;
  }
  .course input {
    inline-size: 5.5em;
  }
  .course .inputs {
    gap: 0.75em 1em;
    padding-block-start: 0.25em;
  }
  .course button {
    /* In line with the inputs, below their names. */
    align-self: start;
    margin-block-start: 1.2em;
  }
  .regimen > .inputs {
    padding-block: 0.5em 0.25em;
  }
`;
//# sourceMappingURL=regimen.styles.js.map