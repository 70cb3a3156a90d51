// How the small pictures, the bars, the axis and the sheet look: hues by marker, structure in grey.
import { css } from 'lit';
export const compareStyles = css `
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
  .sperm {
    --_hue: var(--_sperm);
  }
  .testisVolume {
    --_hue: var(--_testisVolume);
  }
  .zero {
    stroke: var(--_rule);
  }
  .tick {
    stroke: var(--_line);
  }
  .own {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .threshold {
    stroke: var(--_hue);
    stroke-dasharray: 5 4;
  }
  .stop {
    stroke: var(--_line);
    stroke-width: 1.25;
  }
  .ghost {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.25;
  }
  .band {
    fill: var(--_hue);
    fill-opacity: 0.15;
  }
  .swing {
    fill: var(--_hue);
    fill-opacity: 0.26;
  }
  .line {
    fill: none;
    stroke: var(--_hue);
    stroke-linejoin: round;
  }
  .now {
    stroke: var(--_ink);
  }
  .sign {
    fill: var(--_hue);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }
  .scale,
  .month,
  .none {
    fill: var(--_muted);
    font-size: var(--_small);
  }
  .scale.hue {
    fill: var(--_hue);
  }
  .now-month {
    fill: var(--_ink);
    font-weight: 600;
  }
  .bar {
    fill: var(--_outside);
    fill-opacity: 0.24;
  }
  .comb {
    fill: none;
    stroke: var(--_outside);
    stroke-width: 1.25;
  }
  .medicine {
    fill: var(--_ink);
    font-size: var(--_small);
  }
  .paper {
    fill: var(--_paper);
  }
  .sheet-title {
    fill: var(--_ink);
    font-size: 20px;
    font-weight: 600;
  }
  .sheet-head,
  .sheet-value {
    fill: var(--_ink);
    font-size: 15px;
    font-weight: 600;
  }
  .sheet-name {
    fill: var(--_hue);
    font-size: 15px;
    font-weight: 600;
  }
  .sheet-mark {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .now {
      stroke: Highlight;
    }
    .now-month {
      fill: Highlight;
    }
    .bar {
      fill: none;
      stroke: CanvasText;
    }
    .band {
      fill: none;
      stroke: CanvasText;
      stroke-width: 0.75;
    }
    .swing {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 2;
    }
  }
`;
//# sourceMappingURL=compare.styles.js.map