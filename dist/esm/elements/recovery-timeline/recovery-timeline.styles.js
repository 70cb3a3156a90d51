// Layout of <recovery-timeline>: the row of controls, the slider under the plot, the folded markers.
import { css } from 'lit';
export const styles = css `
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 1.25em;
    align-items: end;
  }
  .controls label {
    max-inline-size: 100%;
  }
  .controls select {
    inline-size: 100%;
    max-inline-size: 15em;
  }
  .controls input {
    inline-size: 4.75em;
    min-block-size: 2.25em;
    padding: 0.25em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
  }
  .controls.narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .controls.narrow :is(select, input) {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 2.75em;
  }
  .controls.narrow > :first-child {
    grid-column: 1 / -1;
  }
  .outside-studied {
    margin: 0 0 1em;
    max-inline-size: 44em;
  }
  .told {
    min-block-size: 2.875em;
  }
  .told.narrow {
    min-block-size: 5.5em;
  }
  .more,
  .drawn {
    min-block-size: 2.8125em;
  }
  .drawn.narrow {
    min-block-size: 3.875em;
  }
  .more {
    margin-block: -0.5em 1em;
  }
  .by-hand {
    min-block-size: 2.9em;
  }
  .strip.stops {
    min-block-size: 1.25em;
  }
  .stage.treated {
    min-block-size: 7.5em;
  }
  .milestones.stops {
    min-block-size: 13.4em;
  }
  .stages.stops {
    min-block-size: 2.8125em;
  }
  :is(.by-hand, .stage, .milestones) {
    display: flow-root;
    max-inline-size: 44em;
    font-size: 0.9375em;
  }
  .by-hand.narrow {
    min-block-size: 5em;
  }
  .stages.stops.narrow {
    min-block-size: 3.875em;
  }
  .stage.treated.narrow {
    min-block-size: 16em;
  }
  .milestones.stops.narrow {
    min-block-size: 30.5em;
  }
  .group {
    display: flex;
    flex-direction: column;
    min-block-size: 8.95em;
    max-inline-size: 44em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .group.narrow {
    min-block-size: 22em;
  }
  .plot {
    direction: ltr;
  }
  svg.main {
    touch-action: pan-y;
  }
  .slider {
    display: grid;
    align-items: center;
  }
  .slider-name {
    padding-inline-end: 0.4em;
    text-align: end;
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
  }
  .moment {
    inline-size: 100%;
    block-size: 2em;
    margin: 0;
    cursor: pointer;
  }
  .fold summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    min-block-size: 2.75em;
  }
  .fold summary::before {
    content: '';
    border-block: 0.35em solid transparent;
    border-inline-start: 0.5em solid var(--_muted);
  }
  .fold[open] summary::before {
    rotate: 90deg;
  }
  .fold {
    padding-block: 0;
  }
  .fold .name {
    flex: 1 1 6em;
    font-size: 1em;
  }
  .fold .reading {
    min-inline-size: 5.75em;
    text-align: end;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .fold b {
    color: var(--_ink);
  }
  .moment-words {
    margin: 0 0 0.25em;
    font-weight: 600;
    font-size: 0.875em;
  }
`;
//# sourceMappingURL=recovery-timeline.styles.js.map