import { svg } from 'lit';
import { QUIET_BELOW } from './strength.js';
import { wallPoint } from './tissue.js';
import { short } from './track.js';
/** Each cell looking away from the tubule's middle along +x. */
const LOOKS = {
    typeA: svg `<ellipse class="germ pale" rx="6.2" ry="8.4" /><ellipse class="germ" rx="3.6" ry="5.2" /><circle class="germ full" cx="2" cy="1" r="1.2" />`,
    typeB: svg `<circle class="germ pale" r="7" /><path class="germ dots" d="M0,-3.6h.01M3.2,-1h.01M2,3.2h.01M-2.6,2.8h.01M-3,-1.8h.01" />`,
    spermatocytes: svg `<circle class="germ mid" r="9.4" /><path class="germ threads" d="M-5,-3.4L4.6,4M-2,-6L5.4,-.4M-5.8,1L.6,6.2M4.4,-4.4L-4,5M.2,-5.8L-5.6,-.6" />`,
    roundSpermatids: svg `<circle class="germ deep" r="6.8" /><circle class="vesicle" cx="-2.6" cy=".8" r="1.9" />`,
    elongatedSpermatids: svg `<path class="germ full" d="M9,0C6,-3 -1,-3 -5,0C-1,3 6,3 9,0Z" /><path class="tail" d="M-5,0C-10,2 -14,-2 -20,1" />`,
    sperm: svg `<path class="germ full" d="M8,0C5.4,-3.2 -1,-3.2 -4.6,0C-1,3.2 5.4,3.2 8,0Z" /><path class="tail" d="M-4.6,0C-11,3.6 -16,-3.4 -24,.6" />`,
};
const place = ({ x, y, angle }, more = '') => `translate(${short(x)} ${short(y)}) rotate(${short(angle)})${more}`;
const STAGES = [
    'sperm',
    'elongatedSpermatids',
    'roundSpermatids',
    'spermatocytes',
    'typeB',
    'typeA',
];
/** The tubule's wall: inner membrane, and flat contractile cells outside it; thicker as the tubule narrows. */
function wallTemplate(tissue) {
    const { centre, radius, regression } = tissue;
    const outer = radius + 3.4 + 2.6 * regression;
    const flat = [-74, -52, -30, -7, 15, 37];
    return svg `
    <circle class="line thin" cx=${centre.x} cy=${centre.y} r=${outer} />
    ${flat.map((angle) => {
        const { x, y } = wallPoint(tissue, angle, outer - radius + 1);
        return svg `<ellipse class="line thin tissue" rx="2.6" ry="9" transform=${place({ x, y, angle })} />`;
    })}`;
}
function leydigTemplate(cell, { leydigSize, leydigActive }, index) {
    const drops = [
        [6.4, -3],
        [4.4, 5.6],
        [-3.4, 6.6],
        [-7, 0.6],
        [-2.6, -6.8],
    ];
    const count = Math.max(1, Math.round(5 * leydigActive));
    return svg `<g transform=${place(cell, ` scale(${leydigSize})`)} class=${leydigActive < QUIET_BELOW ? 'leydig idle' : 'leydig'} data-node="leydigCells">
    <path class="body" d="M-11,-3C-10,-9 -3,-12 3,-10.6C9,-10 12,-4 11,2C10.4,9 5,11.6 -2,11C-9,10.6 -12,4 -11,-3Z" />
    <circle class="nucleus" cx=${index % 2 ? 1 : -1} cy="0" r="4.4" /><circle class="dot" r="1.3" cx=${index % 2 ? 2 : -2} />
    ${drops.slice(0, count).map(([x, y]) => svg `<circle class="drop" cx=${x} cy=${y} r="1.25" />`)}
  </g>`;
}
/** Draws exactly the cells of the tissue, one node of class "cell" each. */
export function testisLensTemplate(tissue) {
    const { centre, radius } = tissue;
    const closer = (174 - radius) * 0.8;
    const neighbours = [
        [196, -84, 74],
        [172, 134, 88],
        [30, -206, 74],
    ];
    return svg `
    ${neighbours.map(([x, y, r]) => svg `<circle class="line" cx=${x - closer} cy=${y} r=${r} /><circle class="soft" cx=${x - closer} cy=${y} r=${r - 5} />`)}
    ${wallTemplate(tissue)}
    <circle class="ink paper" cx=${centre.x} cy=${centre.y} r=${radius} />
    ${tissue.sertoli.map(({ outline, nucleus, vacuoles }) => svg `<path class="sertoli" data-node="sertoliCells" d=${outline} />
        ${vacuoles.map(({ x, y }) => svg `<circle class="line thin paper" cx=${x} cy=${y} r="2.8" />`)}
        <g transform=${place(nucleus)}><path class="nucleus sertoli-nucleus" d="M8,0C6,-5 -4,-7 -7,-4C-5,-2 -5,2 -7,4C-4,7 6,5 8,0Z" /><circle class="dot" r="2" /></g>`)}
    ${STAGES.map((stage) => tissue.germ[stage].map((cell) => svg `<g class="cell ${stage}" transform=${place(cell)}>${LOOKS[stage]}</g>`))}
    ${tissue.leydig.map((cell, i) => leydigTemplate(cell, tissue, i))}`;
}
//# sourceMappingURL=testis-lens.template.js.map