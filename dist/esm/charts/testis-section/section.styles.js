// How beads, organ and lens look.
import { css } from 'lit';
export const sectionStyles = css `
  [part='drawing'] {
    .lens { stroke: var(--_line); stroke-width: 1.25; }
    .tissue { fill: var(--_tissue); }
    .tissue.deep { fill: var(--_tissue-deep); }
    .cone { stroke: var(--_soft); stroke-width: 1; }
    .ring { stroke: var(--_ink); stroke-width: 1.4; }
    .string { stroke: var(--_line); stroke-width: 1; stroke-dasharray: 1 3; }
    .bead { stroke: var(--_line); stroke-width: 1.1; fill: var(--_paper); }
    .bead.nearest { stroke: var(--_ink); stroke-width: 2.2; }
    text.bead-number { font-size: 14px; font-variant-numeric: tabular-nums; }
    text.bead-number.nearest { font-weight: 700; fill: var(--_ink); }
    .organ { stroke: var(--_testisVolume); stroke-width: 2; }
    .organ.inner { stroke-width: 0.7; }
    .organ.usual { stroke-width: 1.4; stroke-dasharray: 1.4 3.4; stroke-linecap: round; }
    .halo { stroke: var(--_paper); stroke-width: 3.6; }
    .leader { stroke: var(--_line); stroke-width: 1; }
    .tip { fill: var(--_ink); }
    &.narrow .germ, &.narrow .leydig .body { stroke-width: 1.7; }
    &.narrow .row .germ, &.narrow .row .leydig .body { stroke-width: 1.2; }
    &.narrow .ink { stroke-width: 2.6; }
    &.narrow .lens { stroke-width: 2; }
  }
`;
//# sourceMappingURL=section.styles.js.map