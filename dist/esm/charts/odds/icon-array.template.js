// The one hundred figures as a picture. What they say stands in words beside them.
import { nothing, svg } from 'lit';
import { figure } from './icon-array.js';
/** Distance of the hatching's lines, px. */
const hatchStep = 4;
/** Lines that fill a figure whose place is not certain. @param id unique within one drawing */
export const hatching = (id) => svg `<pattern
  id=${id}
  width=${hatchStep}
  height=${hatchStep}
  patternUnits="userSpaceOnUse"
  patternTransform="rotate(45)"
>
  <line class="hatch" x1="1" x2="1" y1="0" y2=${hatchStep} />
</pattern>`;
/**
 * @param kind whose figures: published ones in the colour of text, simulated ones in the hue of sperm
 * @param array null while nobody is counted yet: the figures stand there as empty outlines
 */
export function iconArrayTemplate(kind, array, counted = true) {
    const id = `hatch-${kind}`;
    const { reached, unsure, open } = array.paths;
    return svg `<g class="men ${kind} ${counted ? '' : 'waiting'}">
    <defs>${hatching(id)}</defs>
    ${reached ? svg `<path class="reached" d=${reached} />` : nothing}
    ${unsure ? svg `<path class="unsure" fill="url(#${id})" d=${unsure} />` : nothing}
    ${open ? svg `<path class="open" d=${open} />` : nothing}
    ${counted ? svg `<path class="rule" d=${array.rule} />` : nothing}
  </g>`;
}
/** One figure for a key. @param cell its room, px */
export function manTemplate(look, cell) {
    const id = `hatch-key-${look}`;
    return svg `<g class="men key-man">
    <defs>${hatching(id)}</defs>
    <path class=${look} fill=${look === 'unsure' ? `url(#${id})` : nothing} d=${figure(0, 0, cell)} />
  </g>`;
}
//# sourceMappingURL=icon-array.template.js.map