// How what is fetched after the first drawing looks: rows of published numbers with their marks, the words on
// the group of men, the handle.
import { css } from 'lit';

export const afterStyles = css`
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
  .handle {
    cursor: ew-resize;
    touch-action: none;
    stroke: var(--_outside);
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
  @media print {
    .working,
    .handle {
      display: none;
    }
    .points::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
