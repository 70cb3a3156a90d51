// How the figures and the curve look: published in the colour of text, simulated in the hue of sperm.
import { css } from 'lit';
export const oddsStyles = css `
  .men {
    --_figure: var(--_sperm);
  }
  .men.published {
    --_figure: var(--_ink);
  }
  .men.key-man {
    --_figure: var(--_muted);
  }
  .men path {
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .reached {
    fill: var(--_figure);
    stroke: var(--_figure);
  }
  .unsure {
    stroke: var(--_figure);
  }
  .hatch {
    stroke: var(--_figure);
    stroke-width: 2.6;
  }
  .open {
    fill: none;
    stroke: var(--_line);
  }
  .waiting .open {
    stroke: var(--_rule);
    stroke-dasharray: 2 3;
  }
  .men .rule {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
    stroke-linejoin: miter;
  }
  .axis {
    stroke: var(--_line);
  }
  .grid {
    stroke: var(--_grid);
  }
  .tick {
    fill: var(--_muted);
    font-size: var(--_small);
  }
  .tick.chosen {
    fill: var(--_ink);
    font-weight: 600;
  }
  .curve .band {
    fill: var(--_sperm);
    fill-opacity: 0.2;
  }
  .curve {
    --_figure: var(--_sperm);
  }
  .curve .held {
    stroke: var(--_figure);
    stroke-width: 1.25;
  }
  .curve .line {
    fill: none;
    stroke: var(--_sperm);
    stroke-linejoin: round;
  }
  .curve .sign {
    fill: var(--_sperm);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }
  .chosen-line {
    stroke: var(--_ink);
  }
  .moment-line {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .sheet-title {
    fill: var(--_ink);
    font-size: 20px;
    font-weight: 600;
  }
  .sheet-words {
    fill: var(--_muted);
    font-size: 14px;
  }
  .sheet-head {
    fill: var(--_ink);
    font-size: 16px;
    font-weight: 600;
  }
  .paper {
    fill: var(--_paper);
  }
  @media (forced-colors: active) {
    .grid {
      stroke-dasharray: 1 5;
    }
    .chosen-line {
      stroke: Highlight;
    }
    .tick.chosen {
      fill: Highlight;
    }
    .curve .band {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 2;
    }
  }
`;
//# sourceMappingURL=odds.styles.js.map