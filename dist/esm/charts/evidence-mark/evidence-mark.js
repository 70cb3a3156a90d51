// The mark that grades the study behind a statement: one shape per strength, in the colour of the words beside it.
// Never a series hue, and never without words.
import { html, svg } from 'lit';
/** Radius of the ring's line, px: an 11 px disc in a 16 px box. */
const radius = 4.8;
const full = 5.5;
const ring = (dash) => svg `<circle cx="8" cy="8" r=${radius} fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray=${dash} />`;
const ink = (d) => svg `<path d=${d} fill="currentColor" stroke="none" />`;
const stroke = (d) => svg `<path d=${d} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />`;
const leftHalf = `M8 ${8 - full}a${full} ${full} 0 0 0 0 ${2 * full}z`;
const shapes = {
    randomised: svg `<circle cx="8" cy="8" r=${full} fill="currentColor" stroke="none" />`,
    controlled: svg `${ring('none')}${ink(leftHalf)}`,
    uncontrolled: svg `${ring('none')}<circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none" />`,
    mechanism: ring('none'),
    expert: ring('3 2.03'),
    model: svg `${ring('none')}${stroke('M5.2 8.5C6 6.6 7.2 6.6 8 8S10 9.4 10.8 7.5')}`,
    contested: svg `${ink(`M7.3 ${8 - full}a${full} ${full} 0 0 0 0 ${2 * full}z`)}${stroke('M9.2 3.3a4.8 4.8 0 0 1 0 9.4z')}`,
    'none-found': svg `${ring('1.2 1.8')}${stroke('M3.2 12.8L12.8 3.2')}`,
};
/** The shape alone, in a box of 16 × 16 around (8, 8), for use inside a drawing. */
export const evidenceShape = (strength) => shapes[strength];
/** The mark as a picture of its own; words that say the same stand beside it. */
export function evidenceMark(strength) {
    return html `<svg class="evidence-mark" part="evidence-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${shapes[strength]}
  </svg>`;
}
//# sourceMappingURL=evidence-mark.js.map