// Layout of the inputs: one row per group, names of groups at the side where there is room.
import { css } from 'lit';
export const styles = css `
  /* On a page written the other way each line runs as its own words do: "21 of 100", never "of 100 21". */
  :where(p, span, button) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .in-force {
    margin-block-end: 0.75em;
  }
  .controls {
    border-block-end: 1px solid var(--_rule);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .name {
    flex: 1 1 6em;
    max-inline-size: 8em;
    overflow-wrap: anywhere;
    font-weight: 600;
    padding-block-start: 0.15em;
  }
  .inputs {
    flex: 100 1 16em;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em 1.5em;
  }
  .field {
    display: inline-grid;
    grid-template-columns: minmax(0, auto);
    gap: 0.2em;
    align-content: start;
    max-inline-size: 100%;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .field :is(select, input) {
    font-size: 1.15em;
    color: var(--_ink);
  }
  .protocol,
  .agent,
  .population {
    /* Long names would push the numbers away. */
    inline-size: min(100%, 21em);
    grid-template-columns: minmax(0, 1fr);
  }
  .field label {
    font-size: inherit;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em;
  }
  .unit {
    white-space: nowrap;
    color: var(--_ink);
  }
  input[type='number'] {
    inline-size: 5.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid] {
    border: 2px solid var(--_ink);
  }
  .field .problem {
    margin: 0.25em 0 0;
    max-inline-size: 14em;
    color: var(--_ink);
  }
  .moment-line {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .moment {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 1.75em;
    margin: 0;
  }
  .moment-words {
    flex: 0 1 17em;
    font-variant-numeric: tabular-nums;
  }
  .preset {
    /* The one choice most readers need stands in a row of its own. */
    flex: 0 0 100%;
    grid-template-columns: minmax(0, 40em);
  }
  .with-meaning {
    display: grid;
    align-content: start;
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .meaning {
    margin: 0.35em 0 0;
    max-inline-size: 60ch;
    font-size: var(--_small);
    color: var(--_muted);
  }
  button {
    align-self: end;
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  details {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .inputs > details {
    border: 0;
    padding-block: 0;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-controls.styles.js.map