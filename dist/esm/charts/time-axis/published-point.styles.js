// How published points look in every chart, also in forced colours and print.
import { css } from 'lit';
export const publishedStyles = css `
  .published :is(circle, rect) {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 0.1em;
  }
  .published .whisker {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.094em;
  }
`;
//# sourceMappingURL=published-point.styles.js.map