import { svg } from 'lit';
import { QUIET_BELOW } from './strength.js';
/** Hypothalamus, stalk and rear lobe are one piece of brain tissue. */
const NEURAL = 'M62,-96C74,-78 68,-58 52,-46C40,-38 26,-32 16,-18C9,-8 7,8 6,30C5,50 4,78 -2,94C-14,102 -34,96 -39,78C-42,62 -34,50 -20,44C-12,40 -9,30 -8,14C-8,0 -16,-16 -32,-24C-38,-18 -50,-16 -56,-24C-61,-32 -58,-42 -68,-50C-78,-58 -90,-64 -98,-74C-64,-100 10,-112 62,-96Z';
/** The front lobe with the sleeve that it sends up the stalk. */
const ANTERIOR = 'M10,16C14,24 14,38 28,36C56,30 82,46 82,74C82,102 50,114 20,112C8,111 0,104 -2,95C4,78 5,50 6,30C7,24 8,19 10,16Z';
const BONE = 'M-150,150L-150,116C-112,114 -86,96 -82,60C-80,38 -62,32 -58,48C-54,68 -60,102 -34,115C-8,129 54,133 90,116C108,103 100,78 106,62C112,50 128,50 150,46L150,150Z';
const SINUS = 'M-70,150C-62,138 -24,140 20,142C74,144 112,130 118,104C120,92 118,80 128,74C136,70 144,70 150,68';
const CHIASM = 'M48,-28C50,-38 66,-42 82,-38C100,-34 118,-22 150,-12L150,6C124,-2 104,-12 86,-15C66,-16 46,-16 48,-28Z';
const AROUND = 'M-150,-78C-126,-92 -112,-78 -98,-74M62,-96C86,-102 112,-96 150,-112M-68,-50C-92,-40 -110,-14 -106,20C-104,44 -116,66 -140,80M-120,-122C-60,-104 20,-132 96,-150M-88,-72C-52,-92 -4,-100 44,-92';
const PORTAL = 'M-2,-26C-1,-8 -2,6 1,22C4,38 16,46 28,52M6,-26C5,-8 5,4 8,16C11,32 22,40 34,45';
const NEURONS = [
    [-22, -72],
    [-4, -86],
    [14, -72],
    [30, -90],
    [46, -78],
    [34, -62],
];
const CELLS = [
    [46, 52],
    [64, 63],
    [30, 69],
    [49, 72],
    [67, 83],
    [16, 85],
    [34, 90],
    [51, 94],
];
const GRANULES = [
    [0, -3.4],
    [3.2, -0.6],
    [1.9, 3.2],
    [-2.2, 3],
    [-3.2, -0.8],
];
const granules = (x, y, lh, fsh, turn) => GRANULES.filter((_, i) => i < Math.max(1, Math.round(5 * Math.min(1, Math.max(lh, fsh))))).map(([dx, dy], i) => svg `<circle class=${(i + turn) % 2 === 0 ? 'grain lh' : 'grain fsh'} cx=${x + dx} cy=${y + dy} r="1.5" />`);
/** Neurons are filled while they speak and hollow when quiet; cells of the pituitary hold five grains or one. */
export function brainLensTemplate({ gnrh, lh, fsh }) {
    const neurons = gnrh < QUIET_BELOW ? 'neuron quiet' : 'neuron';
    return svg `
    <path class="bone" d=${BONE} />
    <path class="soft" d=${`${SINUS}${AROUND}`} />
    <path class="line tissue deep" d=${CHIASM} />
    <path class="ink tissue" data-node="hypothalamus" d=${NEURAL} />
    <path class="ink tissue" data-node="pituitary" d=${ANTERIOR} />
    <path class="thread" d=${NEURONS.map(([x, y], i) => `M${x},${y}C${x * 0.7},${y + 26} ${i * 1.4 - 4},-44 ${i * 1.1 - 3},-24`).join('')} />
    <path class="soft" d=${PORTAL} />
    ${NEURONS.map(([x, y]) => svg `<path class=${neurons} d="M${x},${y - 6}l5.4,6l-5.4,6l-5.4,-6z" />`)}
    ${CELLS.map(([x, y], i) => svg `<circle class="gonadotrope" cx=${x} cy=${y} r="7.6" />${granules(x, y, lh, fsh, i)}`)}`;
}
//# sourceMappingURL=brain-lens.template.js.map