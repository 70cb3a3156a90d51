// How the unrolled wall looks; its cells look as everywhere.
import { css } from 'lit';
export const lineStyles = css `
  [part='drawing'] {
    .belt { fill: var(--_tissue); stroke: var(--_line); stroke-width: 1.25; }
    .bound { stroke: var(--_rule); stroke-width: 1; stroke-dasharray: 2 3; }
    .fullness { fill: color-mix(in srgb, var(--_sperm) 20%, var(--_paper)); }
    .fullness-line { stroke: var(--_sperm); stroke-width: 2; }
    .full-mark { stroke: var(--_line); stroke-width: 0.8; }
    .followed { stroke: var(--_ink); stroke-width: 2; }
    text.followed { font-weight: 600; fill: var(--_ink); stroke: var(--_paper); stroke-width: 3px; }
    .whisker { stroke: var(--_ink); stroke-width: 1.4; }
    .published { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.6; }
  }
`;
//# sourceMappingURL=line.styles.js.map