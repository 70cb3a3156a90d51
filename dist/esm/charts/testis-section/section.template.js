// The drawing of the testis from its picture: beads, organ, the lens with its tissue, and the list of cells.
import { nothing, svg } from 'lit';
import { placed, short, spot } from './geometry.js';
import { germGlyph, germKinds, leydigGlyph, sertoliGlyph, sertoliNucleus } from './glyphs.js';
import { LENS, LEYDIG } from './tissue.js';
import { RING, ringOn } from './section-picture.js';
/** Below this share Leydig cells are drawn empty. */
const IDLE_BELOW = 0.2;
function tissueTemplate(tissue) {
    const { radius, outer, leydigActive } = tissue;
    const size = tissue.leydigRadius / LEYDIG;
    return svg `
    ${tissue.neighbours.map(({ x, y, r }) => svg `<circle class="line" cx=${short(x)} cy=${short(y)} r=${short(r)} /><circle class="soft" cx=${short(x)} cy=${short(y)} r=${short(r - 6)} />`)}
    <g class=${leydigActive < IDLE_BELOW ? 'leydig idle' : 'leydig'}>
      ${tissue.leydig.map((seat, i) => svg `<g class="leydig-cell" transform=${placed(seat, size)}>${leydigGlyph(leydigActive, i % 2 === 1)}</g>`)}
    </g>
    <circle class="line thin paper" r=${short(outer)} />
    ${tissue.wallCells.map((seat) => svg `<ellipse class="line thin tissue" rx="2.8" ry="11" transform=${placed(seat)} />`)}
    <circle class="ink paper" r=${short(radius)} />
    ${tissue.sertoli.map(({ outline, nucleus, vacuoles }) => svg `<g class="sertoli-cell"><path class="sertoli" d=${outline} />
        ${vacuoles.map(({ x, y }) => svg `<circle class="line thin paper" cx=${short(x)} cy=${short(y)} r="3.4" />`)}
        <g transform=${placed(nucleus)}>${sertoliNucleus}</g></g>`)}
    ${germKinds
        .toReversed()
        .map((kind) => tissue.germ[kind].map((seat) => svg `<g class=${seat.there ? `cell ${kind}` : `cell ${kind} gone`} transform=${placed(seat)}>${germGlyph(kind)}</g>`))}`;
}
const bead = ({ x, y, rx, ry, volume, nearest }) => svg `<ellipse class=${nearest ? 'bead nearest' : 'bead'} cx=${short(x)} cy=${short(y)} rx=${short(rx)} ry=${short(ry)} />
    <text class=${nearest ? 'bead-number nearest' : 'bead-number'} x=${short(x)} y=${short(y + 5)} text-anchor="middle">${volume}</text>`;
/** Outline before, outline now with septa fanning from the mediastinum; the duct behind hardly changes and keeps its size. */
function organTemplate(organ) {
    const { x, y, rx, ry, usualRx, usualRy } = organ;
    const ring = ringOn(organ);
    const septa = [-62, -40, -20, 0, 20, 40, 62].map((turn) => {
        const at = ((180 + turn) * Math.PI) / 180;
        return `M${short(rx * 0.7)},${short(ry * Math.sin(at) * -0.42)}L${short(rx * 0.94 * Math.cos(at))},${short(ry * -0.94 * Math.sin(at))}`;
    });
    const k = usualRy / 90;
    const coil = (cx, cy) => `M${short(cx)},${short(cy)}${'q6,2 0,5q-6,2 0,5'.repeat(3)}`;
    return svg `<g transform="translate(${short(x)} ${short(y)})">
    <g transform="rotate(8)">
      <path class="line tissue deep" d=${`M${short(10 * k)},${short(-104 * k)}C${short(62 * k)},${short(-112 * k)} ${short(84 * k)},${short(-20 * k)} ${short(70 * k)},${short(46 * k)}C${short(60 * k)},${short(92 * k)} ${short(26 * k)},${short(112 * k)} ${short(4 * k)},${short(92 * k)}C${short(40 * k)},${short(80 * k)} ${short(66 * k)},${short(-64 * k)} ${short(10 * k)},${short(-104 * k)}Z`} />
      <path class="line" d=${`M${short(52 * k)},${short(-92 * k)}C${short(50 * k)},${short(-104 * k)} ${short(54 * k)},${short(-112 * k)} ${short(52 * k)},${short(-124 * k)}M${short(66 * k)},${short(66 * k)}C${short(92 * k)},${short(-10 * k)} ${short(84 * k)},${short(-80 * k)} ${short(72 * k)},${short(-126 * k)}`} />
      <ellipse class="organ paper" rx=${short(rx)} ry=${short(ry)} />
      <path class="soft" d=${septa.join('')} />
      <ellipse class="organ inner" rx=${short(rx - 3.5)} ry=${short(ry - 3.5)} />
      <path class="soft" d=${coil(-rx * 0.25, -ry * 0.5) + coil(-rx * 0.5, ry * 0.2) + coil(-rx * 0.1, ry * 0.5)} />
      <ellipse class="organ usual" rx=${short(usualRx)} ry=${short(usualRy)} />
    </g>
    <circle class="ring" cx=${short(ring.x - x)} cy=${short(ring.y - y)} r=${RING} />
  </g>`;
}
const glyphOf = (kind, active) => {
    if (kind === 'sertoli')
        return sertoliGlyph;
    return kind === 'leydig' ? leydigGlyph(active) : germGlyph(kind);
};
/** In the list a Leydig cell is drawn smaller, spindles shifted to the middle of their length. */
const inList = {
    leydig: 'scale(0.62)',
    typeA: 'rotate(90) scale(0.85)',
    elongatedSpermatids: 'translate(6 0) scale(0.8)',
    sperm: 'translate(8 0) scale(0.8)',
};
function rowTemplate(row, tissue) {
    const { kind, x, y, name, count, countX } = row;
    const idle = kind === 'leydig' && tissue.leydigActive < IDLE_BELOW ? ' idle' : '';
    const up = countX === null ? -4 : 5 - (name.length - 1) * 8;
    return svg `<g class="row" data-kind=${kind}>
    <g class=${kind === 'leydig' ? `leydig${idle}` : kind} transform="translate(${short(x)} ${short(y)})"><g transform=${inList[kind] ?? 'scale(0.9)'}>${glyphOf(kind, tissue.leydigActive)}</g></g>
    ${name.map((part, i) => svg `<text class="name" x=${short(x + 24)} y=${short(y + up + i * 17)}>${part}</text>`)}
    ${countX === null
        ? svg `<text class="count" x=${short(x + 24)} y=${short(y + up + 17 * name.length + 1)}>${count}</text>`
        : svg `<text class="count" x=${short(countX)} y=${short(y + 5)} text-anchor="end">${count}</text><path class="rule" d=${`M${short(x + 24)},${short(y + 19 + Math.max(0, name.length - 2) * 9)}H${short(countX)}`} />`}
  </g>`;
}
function leaderTemplate({ leader }) {
    if (!leader)
        return nothing;
    const [from, to] = leader;
    const d = `M${spot(from)}L${spot(to)}`;
    return svg `<path class="halo" d=${d} /><path class="leader" d=${d} /><circle class="tip" cx=${short(to.x)} cy=${short(to.y)} r="2.4" />`;
}
const lineTemplate = ({ look, words, x, y, unit, middle }) => svg `<text class=${look} x=${short(x)} y=${short(y)} text-anchor=${middle ? 'middle' : 'start'}>${words}${unit ? svg ` <tspan class="unit">${unit}</tspan>` : nothing}</text>`;
/** The inside of the drawing's <svg>. */
export function sectionTemplate(picture) {
    const { lens, tissue, string } = picture;
    return svg `
    <path class="string" d=${`M${spot(string[0])}L${spot(string[1])}`} />
    ${picture.beads.map(bead)}
    <path class="cone" d=${picture.cones.map(([from, to]) => `M${spot(from)}L${spot(to)}`).join('')} />
    ${organTemplate(picture.organ)}
    <clipPath id="section-lens"><circle r=${LENS} /></clipPath>
    <g transform="translate(${short(lens.x)} ${short(lens.y)}) scale(${short(lens.scale)})">
      <circle class="paper" r=${LENS} />
      <g clip-path="url(#section-lens)">${tissueTemplate(tissue)}</g>
      <circle class="lens" r=${LENS} />
    </g>
    ${picture.rows.map(leaderTemplate)}
    ${picture.rows.map((row) => rowTemplate(row, tissue))}
    ${picture.lines.map(lineTemplate)}`;
}
//# sourceMappingURL=section.template.js.map