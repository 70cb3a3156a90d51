import { nothing, svg } from 'lit';
import { figureDrop, figureTop } from './frame.js';
import { brainLensTemplate } from './brain-lens.template.js';
import { figureTemplate, organTemplate } from './figure.template.js';
import { labelTemplate, leaderTemplate } from './labels.template.js';
import { signalsTemplate } from './signals.template.js';
import { TESTIS_LENS } from './tissue.js';
import { testisLensTemplate } from './testis-lens.template.js';
import { short, spot } from './track.js';
/** What lies inside both lenses: changes with the shares only, so that a caller may keep it. */
export function lensesTemplate({ frame, tissue }, shares) {
    const { brain, testis } = frame;
    const at = ({ x, y, scale }) => `translate(${short(x)} ${short(y)}) scale(${scale.toFixed(3)})`;
    return svg `
    <clipPath id="brain-lens"><circle r=${brain.radius / brain.scale} /></clipPath>
    <clipPath id="testis-lens"><circle r=${TESTIS_LENS} /></clipPath>
    <g transform=${at(brain)}><g clip-path="url(#brain-lens)">${brainLensTemplate(shares)}</g><circle class="lens" r=${brain.radius / brain.scale} /></g>
    <g transform=${at(testis)}><g clip-path="url(#testis-lens)">${testisLensTemplate(tissue)}</g><circle class="lens" r=${TESTIS_LENS} /></g>`;
}
function groundTemplate({ frame, cones, organ }, words) {
    if (!frame.figure) {
        return svg `<g transform="translate(${short(organ.x)} ${short(organ.y)})">${organTemplate(organ.half, organ.share)}</g>`;
    }
    const { scale } = frame.figure;
    const top = figureTop(frame, scale);
    const drop = figureDrop(frame, scale);
    return svg `
    <path class="cone" d=${cones.map(([from, to]) => `M${spot(from)}L${spot(to)}`).join('')} />
    <g transform="translate(0 ${short(top)}) scale(${scale.toFixed(3)})">${figureTemplate(organ.share, short(drop))}</g>
    <text class="remark" x=${short(104 * scale)} y=${short(top + (380 + drop / 2) * scale)} text-anchor="middle">${words}</text>`;
}
/** Where testosterone becomes estradiol: six corners, as in the steroid's rings. */
const aromatase = ({ x, y }) => svg `<path class="aromatase" data-node="estradiol" d=${`M${short(x)},${short(y - 7)}l6,3.5v7l-6,3.5l-6,-3.5v-7z`} />`;
/** The inside of the drawing's <svg>. */
export function axisDiagramTemplate(picture, lenses, state) {
    const { labels } = picture;
    return svg `
    ${groundTemplate(picture, state.notToScale)}
    ${lenses}
    ${signalsTemplate(picture, state.chosen ?? '')}
    ${aromatase(picture.aromatase)}
    ${labels.map(leaderTemplate)}
    ${labels.length ? labels.map((label) => labelTemplate(label, label.id === state.chosen)) : nothing}`;
}
//# sourceMappingURL=axis-diagram.template.js.map