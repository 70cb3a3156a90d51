// Layout of <recovery-timeline>: the row of controls, the slider under the plot, the folded markers.
import { css } from 'lit';

export const styles = css`
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
    grid-template-columns: 1fr 1fr;
  }
  .controls.narrow :is(select, input) {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 2.75em;
  }
  .controls.narrow > :first-child {
    grid-column: 1 / -1;
  }
  .plot {
    direction: ltr;
  }
  svg.main {
    touch-action: pan-y;
  }
  .slider {
    display: flex;
    align-items: center;
  }
  .slider-name {
    flex: none;
    inline-size: calc(var(--_left) - 1.0154em);
    margin-inline-end: 0.4em;
    text-align: end;
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
  }
  .moment {
    appearance: none;
    flex: none;
    inline-size: calc(var(--_width) + 1em);
    block-size: 2em;
    margin: 0;
    background: transparent;
    cursor: pointer;
  }
  .moment::-webkit-slider-runnable-track {
    block-size: 6px;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: linear-gradient(var(--_ink), var(--_ink)) no-repeat 0 0 / var(--_at) 100%;
  }
  .moment::-moz-range-track {
    block-size: 4px;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: linear-gradient(var(--_ink), var(--_ink)) no-repeat 0 0 / var(--_at) 100%;
  }
  .moment::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: calc(2px - 0.5em);
    border-radius: 50%;
    background: var(--_ink);
  }
  .moment::-moz-range-thumb {
    inline-size: 1em;
    block-size: 1em;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  .handle {
    cursor: ew-resize;
    touch-action: none;
    stroke: var(--_outside);
    fill: var(--_paper);
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .grip {
    stroke-width: 1.5;
  }
  .handle:focus-visible {
    outline: none;
    stroke: var(--_ink);
  }
  .handle:focus-visible .grip {
    stroke-width: 3;
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
    font-weight: 600;
    color: var(--_ink);
  }
  .moment-words {
    margin: 0 0 0.25em;
    font-weight: 600;
    font-size: 0.875em;
  }
  @media print {
    .controls,
    .slider,
    .handle {
      display: none;
    }
    .plot,
    .fold {
      break-inside: avoid;
    }
    svg.main {
      max-inline-size: 100%;
      block-size: auto;
    }
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
