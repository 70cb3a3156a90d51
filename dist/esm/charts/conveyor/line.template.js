// The drawing of the unrolled wall from its picture.
import { nothing, svg } from 'lit';
import { germGlyph } from '../testis-section/glyphs.js';
const glyphOf = (stage) => germGlyph(stage === 'transit' ? 'sperm' : stage);
/** Heads point the way they will go. */
const turned = (stage, flow) => {
    const way = flow === 'down' ? 90 : 0;
    return stage === 'elongatedSpermatids' ? way + 180 : way;
};
/** The inside of the drawing's <svg>. */
export function lineTemplate(picture) {
    const { belt, followed, whisker, flow, scale } = picture;
    return svg `
    <rect class="belt" x=${belt.x} y=${belt.y} width=${belt.width} height=${belt.height} />
    <path class="fullness" d=${picture.fullness} />
    <path class="full-mark" d=${picture.fullnessTop} />
    <path class="fullness-line" d=${picture.fullnessLine} />
    ${picture.bounds.map(({ path }) => svg `<path class="bound" d=${path} />`)}
    ${picture.cells.map(({ stage, x, y, there }) => svg `<g class=${there ? `cell ${stage}` : `cell ${stage} gone`} transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turned(stage, flow)}) scale(${scale.toFixed(2)})">${glyphOf(stage)}</g>`)}
    ${followed ? svg `<rect class="followed" x=${followed.x} y=${followed.y} width=${followed.width} height=${followed.height} rx="6" />` : nothing}
    <path class="whisker" d=${whisker.path} /><circle class="published" cx=${whisker.x} cy=${whisker.y} r="4.5" />
    ${picture.texts.map(({ words, x, y, look, anchor }) => svg `<text class=${look} x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor}>${words}</text>`)}`;
}
//# sourceMappingURL=line.template.js.map