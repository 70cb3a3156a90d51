// How the timeline's drawing looks: in colour, in forced colours and in print.
import { css } from 'lit';

export const pictureStyles = css`
  svg {
    display: block;
    overflow: visible;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  svg path {
    fill: none;
  }
  text {
    fill: var(--_muted);
    font-size: 0.8125em;
    user-select: none;
  }
  text.month,
  text.dose,
  text.count,
  text.moment,
  .value {
    fill: var(--_ink);
  }
  text.name {
    font-size: 0.9375em;
    font-weight: 600;
  }
  text.count {
    font-size: 1em;
    font-weight: 600;
  }
  text.course,
  text.moment {
    font-size: 0.875em;
    font-weight: 600;
  }
  text.course {
    fill: var(--_ink);
  }
  text.reading {
    font-size: 1em;
  }
  .value {
    font-size: 1.25em;
    font-weight: 600;
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
  text.outside-text {
    --_hue: var(--_outside-text);
  }
  text:is(.lh, .fsh, .testosterone, .itt, .sperm, .testisVolume, .outside-text) {
    fill: var(--_hue);
    font-weight: 600;
  }
  .series {
    stroke: var(--_hue);
    stroke-linejoin: round;
  }
  path.sign {
    fill: var(--_hue);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }
  .key-line {
    stroke: var(--_ink);
    stroke-width: 2.25;
  }
  .grid {
    stroke: var(--_grid);
  }
  .rule,
  .zero,
  path.tick {
    stroke: var(--_rule);
  }
  .axis,
  .stop,
  .leader {
    stroke: var(--_ink);
  }
  .stop {
    stroke-width: 1.25;
  }
  .leader {
    stroke: var(--_muted);
  }
  .start {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
  }
  .goal,
  path.goal-tick {
    stroke: var(--_hue);
    stroke-width: 1.25;
  }
  .goal {
    stroke-dasharray: 5 4;
  }
  .now {
    stroke: var(--_ink);
  }
  path.flag {
    fill: var(--_ink);
  }
  .bar rect {
    fill: color-mix(in srgb, var(--_ink) 10%, transparent);
  }
  .bar path {
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .bar.outside rect {
    fill: color-mix(in srgb, var(--_outside) 25%, transparent);
  }
  .bar.outside path {
    stroke: var(--_outside);
  }
  @media (forced-colors: active) {
    .bar rect,
    .bar.outside rect {
      fill: none;
      stroke: CanvasText;
    }
    .grid {
      stroke-dasharray: 1 5;
    }
    .now {
      stroke: Highlight;
      stroke-width: 2;
    }
    path.flag {
      fill: Highlight;
    }
  }
  @media print {
    text,
    .unit {
      fill: #000;
    }
  }
`;
