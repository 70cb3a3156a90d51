// How the picture of lab markers looks, also in forced colours and print.
import { css } from 'lit';
export const markerPanelDrawingStyles = css `
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
  .lh {
    --_hue: var(--_lh);
  }
  .fsh {
    --_hue: var(--_fsh);
  }
  .testosterone {
    --_hue: var(--_testosterone);
  }
  .itt {
    --_hue: var(--_itt);
  }
  .estradiol {
    --_hue: var(--_estradiol);
  }
  .inhibinB {
    --_hue: var(--_muted);
  }
  .sperm {
    --_hue: var(--_sperm);
  }
  .testisVolume {
    --_hue: var(--_testisVolume);
  }
  [part='drawing'] .name {
    fill: var(--_hue);
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='drawing'] .value {
    fill: var(--_ink);
    font-size: 1.25em;
    font-weight: 600;
  }
  .unit {
    font-size: 0.65em;
    font-weight: 400;
  }
  [part='drawing'] .trend-words {
    fill: var(--_ink);
  }
  .grid {
    stroke: var(--_grid);
  }
  .zero {
    stroke: var(--_rule);
  }
  .range {
    fill: var(--_tissue-deep);
  }
  .outline {
    stroke: var(--_line);
  }
  .own {
    stroke: var(--_ink);
    stroke-width: 2;
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
  @media (forced-colors: active) {
    .range {
      fill: none;
    }
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
//# sourceMappingURL=marker-panel.styles.js.map