// How <hpg-marker-panel> is laid out around its drawing.
import { css } from 'lit';
export const markerPanelStyles = css `
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: end;
    margin-block-end: 0.75em;
  }
  .controls > * {
    grid-template-columns: minmax(0, auto);
    min-inline-size: 0;
  }
  .moments {
    flex: 1 1 16em;
    max-inline-size: 38em;
  }
  .moment {
    inline-size: 100%;
    min-block-size: 2.25em;
    margin: 0;
    cursor: pointer;
  }
  .outside-studied {
    margin: 0 0 1em;
    max-inline-size: 44em;
  }
  .figure {
    direction: ltr;
    max-inline-size: 100%;
  }
  .key {
    margin-block: 0.5em 1.25em;
    font-size: var(--_small);
    color: var(--_muted);
    max-inline-size: 60em;
  }
  .title {
    margin: 0 0 0.4em;
    font-weight: 600;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
  }
  .time {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.4em;
  }
  .time[aria-current] {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: calc(0.4em - 2px);
  }
  .when {
    margin: 0;
    color: var(--_muted);
  }
  .time[aria-current] .when {
    color: var(--_ink);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-block-start: 1px solid var(--_grid);
    padding-block: 0.5em;
  }
  .time li:first-child {
    border-block-start: 0;
  }
  .ranges {
    margin-block: 1.5em 1em;
    max-inline-size: 44em;
  }
  .ranges p {
    margin-block: 0 0.4em;
  }
  .people {
    color: var(--_muted);
    font-size: var(--_small);
  }
  @media print {
    .controls {
      display: none;
    }
    [part='drawing'] {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
//# sourceMappingURL=hpg-marker-panel.styles.js.map