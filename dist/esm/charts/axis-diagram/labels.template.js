import { nothing, svg } from 'lit';
import { SAMPLE_GAP, SAMPLE_WIDTH } from './label-rows.js';
import { sampleTemplate } from './signals.template.js';
import { short } from './track.js';
function sampleOf(label) {
    if (label.sample === 'none')
        return nothing;
    const y = label.top + (label.rows[0]?.baseline ?? 13) - (label.sample === 'above' ? 19 : 5);
    const x = label.anchor === 'end' ? label.x - SAMPLE_WIDTH : label.x;
    return svg `<g transform="translate(${short(x)} ${short(y)})">${sampleTemplate(label.id)}</g>`;
}
/** Rows of one kind are one text, so that a message that was broken stays one for search and translation. */
export function labelTemplate(label, chosen) {
    const beside = label.sample === 'before' ? SAMPLE_WIDTH + SAMPLE_GAP : 0;
    const kinds = ['name', 'value', 'remark'];
    const row = ({ kind, text, unit, baseline }) => {
        const indent = kind === 'name' ? beside : 0;
        const x = label.anchor === 'end' ? label.x - indent : label.x + indent;
        const small = unit === undefined ? nothing : svg `<tspan class="remark" dx="5">${unit}</tspan>`;
        return svg `<tspan x=${short(x)} y=${short(label.top + baseline)}>${text}</tspan>${small}`;
    };
    return svg `<g class=${chosen ? 'label chosen' : 'label'} data-node=${label.id} text-anchor=${label.anchor}>
    ${sampleOf(label)}
    ${kinds.map((kind) => {
        const rows = label.rows.filter((each) => each.kind === kind);
        return rows.length === 0 ? nothing : svg `<text class=${kind}>${rows.map(row)}</text>`;
    })}
  </g>`;
}
/** Leaders run under the words and over the drawing, with a halo of paper; the dot sits on the thing. */
export function leaderTemplate({ leader }) {
    if (!leader)
        return nothing;
    const [from, to] = leader;
    const d = `M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`;
    return svg `<path class="halo" d=${d} /><path class="leader" d=${d} /><circle class="dot" cx=${short(to.x)} cy=${short(to.y)} r="2" />`;
}
//# sourceMappingURL=labels.template.js.map