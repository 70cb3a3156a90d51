// How what is fetched after the first drawing looks: rows of published numbers with their marks, the words on
// the group of men, the handle.
import { css } from 'lit';
export const afterStyles = css `
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts .facts {
    font-size: 1em;
  }
  .points .facts {
    display: block;
    padding-block: 0.25em;
  }
  .points li {
    padding-block: 0.25em;
  }
  .group p {
    margin: 0.25em 0;
  }
  .working {
    font-size: 1em;
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    padding-block: 0.5em;
  }
  .handle {
    cursor: ew-resize;
    touch-action: none;
    stroke: var(--_ink);
  }
  .handle.outside {
    stroke: var(--_outside);
  }
  .whole {
    cursor: grab;
  }
  .target {
    pointer-events: all;
    stroke: none;
  }
  .grip {
    fill: var(--_paper);
    stroke-width: 1.5;
  }
  .handle:focus-visible {
    outline: none;
    stroke: var(--_ink);
  }
  .handle:focus-visible .grip {
    stroke-width: 3;
  }
  .handle:focus-visible .target {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  path.milestone {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  text.milestone {
    fill: var(--_ink);
    font-weight: 600;
    stroke: var(--_paper);
    stroke-width: 3;
    paint-order: stroke;
  }
  .piece rect {
    fill: var(--_ink);
    fill-opacity: 0.07;
    stroke: var(--_rule);
  }
  .piece.current rect {
    fill-opacity: 0.18;
    stroke: var(--_ink);
  }
  .piece.current text {
    fill: var(--_ink);
    font-weight: 600;
  }
  :is(.by-hand, .stage, .milestones) p {
    margin: 0.25em 0;
  }
  .by-hand button {
    margin-inline: 0.5em;
  }
  .milestones ol,
  .stages ol {
    margin: 0.25em 0;
    padding-inline-start: 1.75em;
  }
  .stages li {
    margin-block: 0.4em;
  }
  .awaited {
    visibility: hidden;
  }
  .group .working {
    margin-block-start: auto;
    min-block-size: 1.4em;
  }
  @media (forced-colors: active) {
    .piece rect {
      fill: none;
    }
    .piece.current rect {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
  @media print {
    .working,
    .by-hand,
    .handle {
      display: none;
    }
    .choices {
      display: none;
    }
    :is(.points, .stages > details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media print {
    .controls,
    .more,
    .slider {
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
  }
  @media print {
    .band {
      fill: #000;
      stroke: #000;
      stroke-width: 0.5;
    }
    text {
      fill: #000;
    }
  }
`;
//# sourceMappingURL=after-drawing.styles.js.map