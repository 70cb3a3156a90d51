// How the timeline's drawing looks: in colour, in forced colours and in print.
import { css } from 'lit';
export const pictureStyles = css `
  svg {
    display: block;
    overflow: visible;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  path {
    fill: none;
  }
  text {
    fill: var(--_muted);
    font-size: 0.8125em;
    user-select: none;
  }
  .month,
  .dose {
    fill: var(--_ink);
  }
  .count,
  .course,
  text.moment,
  .value {
    fill: var(--_ink);
    font-weight: 600;
  }
  .name {
    font-size: 0.9375em;
  }
  .count,
  .reading {
    font-size: 1em;
  }
  .course,
  text.moment {
    font-size: 0.875em;
  }
  .value {
    font-size: 1.25em;
  }
  .unit {
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
  .sperm {
    --_hue: var(--_sperm);
  }
  .testisVolume {
    --_hue: var(--_testisVolume);
  }
  .outside-text {
    --_hue: var(--_outside-text);
  }
  .hued {
    fill: var(--_hue);
    color: var(--_hue);
    font-weight: 600;
  }
  .series {
    stroke: var(--_hue);
    stroke-linejoin: round;
  }
  .band {
    fill: var(--_hue);
    fill-opacity: 0.13;
  }
  .band + .band {
    fill-opacity: 0.24;
  }
  .sign {
    fill: var(--_hue);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }
  .grid {
    stroke: var(--_grid);
  }
  .rule,
  .zero {
    stroke: var(--_rule);
  }
  .axis,
  .stop,
  .now,
  .line {
    stroke: var(--_ink);
  }
  .line {
    stroke-width: 2.25;
  }
  .stop,
  .bar path,
  .goal {
    stroke-width: 1.25;
  }
  .leader,
  .start {
    stroke: var(--_muted);
  }
  .start {
    stroke-dasharray: 1 4;
  }
  .goal {
    stroke: var(--_hue);
    stroke-dasharray: 5 4;
  }
  .flag {
    fill: var(--_ink);
  }
  .bar {
    --_hue: var(--_ink);
  }
  .outside {
    --_hue: var(--_outside);
  }
  .bar rect {
    fill: var(--_hue);
    fill-opacity: 0.2;
  }
  .bar path {
    stroke: var(--_hue);
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: none;
      stroke: CanvasText;
    }
    .band {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
    .grid {
      stroke-dasharray: 1 5;
    }
    .now {
      stroke: Highlight;
      stroke-width: 2;
    }
    .flag {
      fill: Highlight;
    }
  }
`;
//# sourceMappingURL=picture.styles.js.map