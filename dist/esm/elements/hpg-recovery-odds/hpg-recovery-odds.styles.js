// How the element is set: two groups beside each other, the curve beside or under them, what shifts the odds in columns.
import { css } from 'lit';
export const styles = css `
  :host {
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0;
  }
  /* On a page written the other way each line runs as its own words do: "21 of 100", never "of 100 21". */
  :where(p, b, span, .key li) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: start;
    margin-block-end: 1.25em;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .radio {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    font-size: 1em;
    color: var(--_ink);
    cursor: pointer;
  }
  .radio input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    font-size: 1em;
  }
  .hint,
  .finish-line,
  .gap,
  .progress,
  .key,
  .axis-name,
  .moment-words,
  .why {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .outside-studied {
    margin-block-end: 1em;
    max-inline-size: 44em;
  }

  .picture {
    display: grid;
    gap: 1.75em 2.5em;
    align-items: start;
  }
  .medium {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .medium > .curve-part {
    grid-column: 1 / -1;
  }
  .wide {
    grid-template-columns: min-content min-content minmax(0, 1fr);
  }
  .group {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .title {
    font-weight: 600;
  }
  .simulated-title {
    color: var(--_sperm);
  }
  /* Two groups side by side share their rows, so that figures stand beside figures. */
  :is(.wide, .medium) > .group {
    grid-row: 1 / span 7;
    grid-template-rows: subgrid;
  }
  .wide > .curve-part {
    grid-row: 1 / span 7;
    align-self: start;
  }
  .medium,
  .wide {
    row-gap: 0.5em;
  }
  .medium > .curve-part {
    margin-block-start: 1.25em;
  }
  .group svg,
  .curve-part svg {
    display: block;
    overflow: visible;
  }
  .count {
    min-block-size: 4.2em;
  }
  .count :is(b, span) {
    display: block;
  }
  .count b {
    line-height: 1.3;
    font-size: 1.375em;
    font-weight: 600;
  }
  .count span {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  progress {
    inline-size: 7em;
    block-size: 0.5em;
    accent-color: var(--_sperm);
  }
  /* Room for the words that come with the simulated men. */
  .gap {
    min-block-size: 5.6em;
  }
  .narrow .gap:has(+ .gap) {
    min-block-size: 4.2em;
  }
  [part='show-stop'] {
    margin-block-start: 0.75em;
  }

  .curve-part {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .axis-name {
    text-align: end;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sample {
    flex: none;
  }
  .moment-words {
    min-block-size: 1.4em;
  }

  .shifts {
    margin-block-start: 1.25em;
    padding-block: 0.6em 0.9em;
  }
  /* The curve's height is fixed; its words take a few lines. */
  .curve-room {
    min-block-size: 26.125em;
  }
  .narrow > .curve-room {
    min-block-size: 28.875em;
  }
  /* About as much room as what shifts the odds will take. */
  .shifts-room {
    margin-block-start: 1.25em;
    min-block-size: 45.05em;
  }
  .shifts-room.wide {
    min-block-size: 23.75em;
  }
  .shifts-room.narrow {
    min-block-size: 3.3125em;
  }
  .shifts > summary {
    color: var(--_ink);
    font-weight: 600;
  }
  .shifts ul {
    columns: 22em;
    column-gap: 2.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shifts li {
    break-inside: avoid;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_grid);
  }
  .shift {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .shift b {
    font-weight: 600;
  }
  .direction {
    margin-inline-start: auto;
  }
  .stage {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    pointer-events: none;
    font-size: 16px;
    clip-path: inset(50%);
  }
  @media print {
    .controls,
    [part='show-stop'],
    .progress {
      display: none;
    }
    .group,
    .curve-part,
    .shifts li {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=hpg-recovery-odds.styles.js.map