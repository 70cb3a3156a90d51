// How the parts of the axis drawing look. Widths are px of the drawing; every hue comes from the kit's tokens.
import { css } from 'lit';
export const axisDrawingStyles = css `
  svg { --_soft: color-mix(in srgb, var(--_line) 48%, var(--_paper)); }
  svg:where(:not(.evidence-mark)) path, svg:where(:not(.evidence-mark)) circle, svg:where(:not(.evidence-mark)) ellipse { fill: none; stroke: none; }
  svg .ink { stroke: var(--_ink); stroke-width: 1.7; stroke-linejoin: round; }
  svg .line, svg .lens { stroke: var(--_line); stroke-width: 1.25; stroke-linecap: round; }
  svg .thin { stroke-width: 0.9; }
  svg .ring { stroke: var(--_ink); stroke-width: 1.2; }
  svg .soft, svg .thread { stroke: var(--_soft); stroke-width: 0.9; stroke-linecap: round; }
  svg .thread { stroke: var(--_line); }
  svg .cone { stroke: var(--_soft); stroke-width: 1; }
  svg .gone { stroke-dasharray: 1.5 4; }
  svg .tissue { fill: var(--_tissue); }
  svg .tissue.deep, svg .bone { fill: var(--_tissue-deep); }
  svg .bone { stroke: var(--_line); stroke-width: 1; }
  svg .paper { fill: var(--_paper); }
  svg .sertoli { fill: var(--_tissue-deep); stroke: var(--_line); stroke-width: 0.8; }
  svg .nucleus { fill: var(--_paper); stroke: var(--_line); stroke-width: 0.9; }
  svg .sertoli-nucleus { stroke: var(--_ink); }
  svg .dot { fill: var(--_ink); }
  svg .neuron { fill: var(--_ink); stroke: var(--_ink); stroke-width: 1.2; }
  svg .neuron.quiet { fill: var(--_paper); }
  svg .gonadotrope { fill: var(--_paper); stroke: var(--_line); stroke-width: 0.9; }
  svg .grain.lh { fill: var(--_lh); } svg .grain.fsh { fill: var(--_fsh); }
  svg .germ { stroke: var(--_sperm); stroke-width: 1.1; fill: var(--_paper); }
  svg .germ.pale { fill: color-mix(in srgb, var(--_sperm) 10%, var(--_paper)); }
  svg .germ.mid { fill: color-mix(in srgb, var(--_sperm) 20%, var(--_paper)); }
  svg .germ.deep { fill: color-mix(in srgb, var(--_sperm) 44%, var(--_paper)); }
  svg .germ.full { fill: var(--_sperm); stroke: none; }
  svg .germ.dots { stroke-width: 2.5; stroke-linecap: round; fill: none; }
  svg .germ.threads { stroke-width: 0.9; fill: none; }
  svg .vesicle { fill: var(--_paper); stroke: var(--_sperm); stroke-width: 0.7; }
  svg .tail { stroke: var(--_sperm); stroke-width: 0.9; }
  svg .leydig .body { stroke: var(--_itt); stroke-width: 1.2; fill: color-mix(in srgb, var(--_itt) 14%, var(--_paper)); }
  svg .leydig.idle .body { fill: var(--_paper); }
  svg .leydig .nucleus { stroke: var(--_itt); } svg .leydig .dot, svg .leydig .drop { fill: var(--_itt); }
  svg .organ { stroke: var(--_testisVolume); stroke-width: 1.8; }
  svg .organ.usual { stroke-width: 1.2; stroke-dasharray: 1.2 3; }
  svg .hit { stroke: transparent; stroke-width: 16; pointer-events: stroke; }
  svg .wire, svg .mark, svg .head, svg .brake { stroke: var(--_hue); }
  svg .mark { fill: var(--_hue); stroke: none; }
  svg .head { stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  svg .gnrh { --_hue: var(--_ink); } svg .lh { --_hue: var(--_lh); } svg .fsh { --_hue: var(--_fsh); }
  svg .testosterone { --_hue: var(--_testosterone); } svg .estradiol { --_hue: var(--_estradiol); }
  svg .itt { --_hue: var(--_itt); } svg .sperm { --_hue: var(--_sperm); } svg .volume { --_hue: var(--_testisVolume); }
  svg .fsh .wire { stroke-dasharray: 9 3; }
  svg .itt .wire { stroke-dasharray: 2 3; }
  svg .estradiol .wire { stroke-dasharray: 6 3 1.5 3; }
  svg .volume .wire { stroke-dasharray: 1 4; stroke-linecap: round; }
  svg .wire.quiet { stroke-dasharray: 1.5 6; stroke-linecap: round; }
  svg .estradiol .mark { fill: var(--_paper); stroke: var(--_hue); stroke-width: 1.7; }
  svg .cross { stroke: var(--_hue); stroke-width: 1.6; }
  svg .aromatase { fill: var(--_paper); stroke: var(--_estradiol); stroke-width: 1.3; }
  svg .brake.blocked { stroke-dasharray: 2 2; }
  svg .pair, svg .hollow { stroke: var(--_outside); stroke-width: 1.6; stroke-linejoin: round; }
  svg .hollow { stroke-width: 1.3; } svg .hollow.end { fill: var(--_paper); stroke-width: 1.6; }
  svg .stop { stroke: var(--_outside); stroke-width: 4; }
  svg .halo { stroke: var(--_paper); stroke-width: 3.4; }
  svg .leader { stroke: var(--_line); stroke-width: 1; }
  svg .chosen .hit { stroke: color-mix(in srgb, var(--_hue) 18%, transparent); }
  svg text { font-size: 13px; fill: var(--_muted); stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
  svg text.name { font-size: 14px; font-weight: 600; fill: var(--_ink); }
  svg.narrow text.name { font-size: 13px; }
  svg text.value { font-size: 20px; font-weight: 500; fill: var(--_ink); font-variant-numeric: tabular-nums; }
  svg tspan.remark { font-size: 13px; font-weight: 400; fill: var(--_muted); }
  svg .label.chosen text.name { text-decoration: underline; text-underline-offset: 3px; }
`;
//# sourceMappingURL=axis-diagram.styles.js.map