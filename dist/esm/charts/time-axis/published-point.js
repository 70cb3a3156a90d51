// The sign for a published result: always a hollow ring in the colour of text, never a hue, so that it cannot
// pass for the model.
import { nothing, svg } from 'lit';
/** Radius of the ring, and half the length of the cap at a whisker's end, px at the default text size. */
const ring = 3.8;
const capLength = 4;
function whiskerPath({ x, y, whisker }, k) {
    const cap = capLength * k;
    if (!whisker || Math.abs(whisker.to - whisker.from) <= 2 * ring * k)
        return undefined;
    const { from, to } = whisker;
    return whisker.along === 'x'
        ? `M${from} ${y - cap}v${2 * cap}M${from} ${y}H${to}M${to} ${y - cap}v${2 * cap}`
        : `M${x - cap} ${from}h${2 * cap}M${x} ${from}V${to}M${x - cap} ${to}h${2 * cap}`;
}
/**
 * Its look comes from publishedStyles.
 * @param k text size in use relative to 16 px: the sign grows with the text
 */
export function publishedPoint(point, k = 1) {
    const { x, y } = point;
    const radius = ring * k;
    const whisker = whiskerPath(point, k);
    return svg `<g class="published">
    ${whisker ? svg `<path class="whisker" d=${whisker} />` : nothing}
    ${point.shape === 'square'
        ? svg `<rect x=${x - radius} y=${y - radius} width=${2 * radius} height=${2 * radius} />`
        : svg `<circle cx=${x} cy=${y} r=${radius} />`}
  </g>`;
}
//# sourceMappingURL=published-point.js.map