// Each kind of cell as it is drawn everywhere: one hue for the germ line that deepens from the wall inward, and an inside of
// its own, so that the kinds are told apart without hue. Around the origin, px at 2.4 px per µm; +x points to the wall.
import { svg } from 'lit';
export const germKinds = [
    'typeA',
    'typeB',
    'spermatocytes',
    'roundSpermatids',
    'elongatedSpermatids',
    'sperm',
];
/** Room that a cell takes, px from its middle; for spindles and sperm half of the width of the head. */
export const cellRadius = {
    typeA: 11,
    typeB: 10.5,
    spermatocytes: 13,
    roundSpermatids: 9.5,
    elongatedSpermatids: 3,
    sperm: 3.4,
};
const looks = {
    typeA: svg `<ellipse class="germ pale" rx="9.6" ry="12.6" /><ellipse class="germ" rx="5.6" ry="7.8" /><circle class="spot" cx="3" cy="2" r="2" />`,
    typeB: svg `<circle class="germ pale" r="10.5" /><path class="germ dots" d="M0,-5.2h.01M4.8,-1.4h.01M3,4.6h.01M-3.8,4.2h.01M-4.5,-2.4h.01" />`,
    spermatocytes: svg `<circle class="germ mid" r="13" /><path class="germ threads" d="M-7,-5L6,6M-2.6,-8.4L7.6,-.6M-8,1.6L1,8.6M6.2,-6.2L-5.6,7M.3,-8L-7.8,-.8" />`,
    roundSpermatids: svg `<circle class="germ deep" r="9.5" /><circle class="vesicle" cx="-3.6" cy="1" r="2.6" />`,
    elongatedSpermatids: svg `<path class="spot" d="M10,0C6.4,-3.4 -1,-3.4 -7,0C-1,3.4 6.4,3.4 10,0Z" /><path class="tail" d="M-7,0C-13,2.4 -18,-2.4 -25,1" />`,
    sperm: svg `<path class="spot" d="M9,0C6,-3.8 -1.6,-3.8 -6,0C-1.6,3.8 6,3.8 9,0Z" /><path class="tail" d="M-6,0C-13,4.4 -19,-4 -28,.8" />`,
};
/** The inside of a germ cell's group. */
export const germGlyph = (kind) => looks[kind];
const drops = [
    [9.6, -5],
    [7, 8.4],
    [-5, 10],
    [-10.6, 1],
    [-4, -10.4],
];
/** A Leydig cell, radius 19 at rest; droplets tell how much it makes (0 to 1). */
export const leydigGlyph = (active, turned = false) => svg `<path class="body" d="M-16.5,-4.5C-15,-13.5 -4.5,-18 4.5,-16C13.5,-15 18,-6 16.5,3C15.6,13.5 7.5,17.4 -3,16.5C-13.5,16 -18,6 -16.5,-4.5Z" />
    <circle class="nucleus" cx=${turned ? 2 : -2} r="6.6" /><circle class="core" cx=${turned ? 3.4 : -3.4} r="2" />
    ${drops.slice(0, Math.max(1, Math.round(drops.length * active))).map(([x, y]) => svg `<circle class="drop" cx=${x} cy=${y} r="1.9" />`)}`;
/** The nucleus of a Sertoli cell: notched, with one dark core. */
export const sertoliNucleus = svg `<path class="nucleus" d="M10.5,0C9,-6.4 -4.4,-9 -9,-5.4C-6.4,-2.6 -6.4,2.6 -9,5.4C-4.4,9 9,6.4 10.5,0Z" /><circle class="core" r="2.7" />`;
/** A Sertoli cell by itself, for lists. */
export const sertoliGlyph = svg `<path class="sertoli" d="M-11,11C-7,8 -5,-2 -4,-13H4C5,-2 7,8 11,11Z" /><circle class="core" cy="3.4" r="2.4" />`;
//# sourceMappingURL=glyphs.js.map