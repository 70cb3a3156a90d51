// How cells look wherever they are drawn one by one. Hues come from the kit's tokens.
import { css } from 'lit';
export const cellStyles = css `
  [part='drawing'] {
    & { --_soft: color-mix(in srgb, var(--_line) 48%, var(--_paper)); }
    path, circle, ellipse, rect { fill: none; stroke: none; }
    .germ { stroke: var(--_sperm); stroke-width: 1.2; fill: var(--_paper); }
    .germ.pale { fill: color-mix(in srgb, var(--_sperm) 9%, var(--_paper)); }
    .germ.mid { fill: color-mix(in srgb, var(--_sperm) 20%, var(--_paper)); }
    .germ.deep { fill: color-mix(in srgb, var(--_sperm) 44%, var(--_paper)); }
    .germ.dots { stroke-width: 3; stroke-linecap: round; fill: none; }
    .germ.threads { stroke-width: 1.1; fill: none; }
    .spot { fill: var(--_sperm); }
    .vesicle { fill: var(--_paper); stroke: var(--_sperm); stroke-width: 0.8; }
    .tail { stroke: var(--_sperm); stroke-width: 1; stroke-linecap: round; }
    .sertoli { fill: var(--_tissue-deep); stroke: var(--_line); stroke-width: 0.9; }
    .nucleus { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.1; }
    .core { fill: var(--_ink); }
    .leydig .body { stroke: var(--_itt); stroke-width: 1.3; fill: color-mix(in srgb, var(--_itt) 14%, var(--_paper)); }
    .leydig.idle .body { fill: var(--_paper); }
    .leydig .nucleus { stroke: var(--_itt); }
    .leydig .core, .leydig .drop { fill: var(--_itt); }
    .cell { transition: opacity 0.2s ease-out; }
    .cell.gone { opacity: 0; }
    text { font-size: 13px; fill: var(--_muted); stroke: var(--_paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
    text.name { font-size: 14px; font-weight: 600; fill: var(--_ink); }
    text.count { font-variant-numeric: tabular-nums; }
    text.value { font-size: 24px; font-weight: 500; fill: var(--_ink); font-variant-numeric: tabular-nums; }
    .unit { font-size: 13px; font-weight: 400; fill: var(--_muted); }
    .line { stroke: var(--_line); stroke-width: 1.25; }
    .soft { stroke: var(--_soft); stroke-width: 0.9; }
    .thin { stroke-width: 0.9; }
    .ink { stroke: var(--_ink); stroke-width: 1.7; }
    .paper { fill: var(--_paper); }
    .rule { stroke: var(--_rule); stroke-width: 0.8; }
    @media (prefers-reduced-motion: reduce) {
      .cell { transition: none; }
    }
    @media print {
      .cell { transition: none; }
    }
  }
`;
//# sourceMappingURL=cells.styles.js.map