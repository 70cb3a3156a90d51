// How days at the scale of minutes look, also in forced colours and print.
import { css } from 'lit';
export const pulseDayDrawingStyles = css `
  [part='drawing'] {
    display: block;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  [part='drawing'] path {
    fill: none;
  }
  [part='drawing'] text {
    fill: var(--_muted);
    font-size: 0.8125em;
  }
  .gnrh {
    --_hue: var(--_ink);
  }
  .lh {
    --_hue: var(--_lh);
  }
  .testosterone {
    --_hue: var(--_testosterone);
  }
  [part='drawing'] .title {
    fill: var(--_ink);
    font-size: 1em;
    font-weight: 600;
  }
  [part='drawing'] .name {
    fill: var(--_hue);
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='drawing'] .number {
    fill: var(--_ink);
  }
  .series {
    stroke: var(--_hue);
    stroke-linejoin: round;
  }
  [part='drawing'] .sign {
    fill: var(--_hue);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }
  .grid {
    stroke: var(--_grid);
  }
  .zero {
    stroke: var(--_rule);
  }
  .mean {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
  }
  .foot {
    stroke: var(--_ink);
  }
  [part='drawing'] .dose {
    stroke: var(--_outside);
    stroke-width: 1.5;
    fill: var(--_paper);
  }
  @media (forced-colors: active) {
    .grid {
      stroke-dasharray: 1 5;
    }
  }
  @media print {
    [part='drawing'] text {
      fill: #000;
    }
  }
`;
//# sourceMappingURL=pulse-day.styles.js.map