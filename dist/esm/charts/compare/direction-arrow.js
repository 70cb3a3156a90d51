// The arrow before a value: which way it has gone. Words for a screen reader stand beside it.
import { html } from 'lit';
const paths = {
    up: 'M6 11V1.5M2 5.5L6 1.5L10 5.5',
    down: 'M6 1V10.5M2 6.5L6 10.5L10 6.5',
    same: 'M1 6H10.5M6.5 2L10.5 6L6.5 10',
};
/** 12 × 12, in the colour of the text around it. */
export const directionArrow = (direction) => html `<svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    <path d=${paths[direction]} fill="none" stroke="currentColor" stroke-width="1.9" />
  </svg>`;
//# sourceMappingURL=direction-arrow.js.map