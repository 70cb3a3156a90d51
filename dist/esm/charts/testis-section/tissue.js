// The tissue that one cut shows at given shares: a tubule with its cells, Leydig cells between, and parts of its neighbours.
import { germKinds } from './glyphs.js';
import { polar, scatter, smoothPath } from './geometry.js';
import { drawnCount, FULL_RADIUS, keptLongest, sectorAngle, SECTORS, seatsOf } from './seats.js';
/** px; what the round picture shows. */
export const LENS = 286;
/** How much of the testis is drawn as tubule: between the two thirds told of and the 61 % at most in aged men (PHY-19); a
 *  convention of the drawing. */
const TUBULE_SHARE = 0.7;
/** Radius of a resting Leydig cell's glyph, px. */
export const LEYDIG = 19;
/** Angle and distance of the neighbours' middles, and of the Leydig cells in the gaps, in a full-size tissue. */
const neighbourPlaces = [
    [33, 500],
    [103, 498],
    [168, 504],
    [237, 498],
    [304, 502],
];
const leydigPlaces = [
    [56.5, 258],
    [65.5, 263],
    [74.5, 259],
    [131, 260],
    [140, 259],
    [194, 262],
    [202.8, 258],
    [211.6, 262],
    [265, 262],
    [273.8, 258],
    [328, 262],
    [336.8, 258],
    [345.6, 262],
    [354.4, 258],
];
/** The Leydig cell that the list points at. */
export const LEADER_LEYDIG = 10;
/** Sector of the Sertoli cell that the list points at. */
export const LEADER_SERTOLI = 13;
/** Broad at the wall and slender between full rows of germ cells; wide and uneven when they are gone. */
function sertoliCell(sector, radius, regression) {
    const mix = (full, empty) => full + (empty - full) * regression;
    const middle = sectorAngle(sector);
    const tip = mix(0.36, 0.26 + scatter(sector) * 0.14);
    const sides = [
        [0.995, mix(5.6, 10.6)],
        [0.93, mix(3.6, 10)],
        [0.76, mix(1.9, 10.2)],
        [0.58, mix(1.9, 10 + scatter(sector + 2) * 2)],
        [mix(0.45, 0.4), mix(4.6, 10)],
        [tip, mix(4.4, 9 + scatter(sector + 4) * 6)],
    ];
    const edge = (way) => sides.map(([far, half]) => polar(middle + way * half, radius * far));
    const vacuoles = [
        polar(middle + 3.2, radius * (0.6 + scatter(sector) * 0.1)),
        polar(middle - 3, radius * (0.74 + scatter(sector + 5) * 0.06)),
    ];
    return {
        outline: smoothPath([...edge(-1), ...edge(1).reverse()]),
        nucleus: { ...polar(middle, radius - 22), angle: middle },
        vacuoles: regression > 0.5 ? vacuoles.slice(0, sector % 3 === 0 ? 2 : 1) : [],
    };
}
/** The tissue for these shares. */
export function tissueOf(shares) {
    // Length of tubule taken as constant: its volume goes with the square of the radius. It takes all of the loss.
    const tubule = Math.min(1.15, Math.max(0.45, 1 - (1 - shares.volume) / TUBULE_SHARE));
    const radius = FULL_RADIUS * Math.sqrt(tubule);
    const closer = radius / FULL_RADIUS;
    const { typeB, spermatocytes, roundSpermatids, elongatedSpermatids } = shares;
    const full = (typeB + spermatocytes + roundSpermatids + elongatedSpermatids) / 4;
    const regression = Math.min(1, Math.max(0, 1 - full));
    const outer = radius + 3.4 + 2.6 * regression;
    const drawn = Object.fromEntries(germKinds.map((kind) => [kind, drawnCount(keptLongest[kind].length, kind === 'typeA' ? 1 : shares[kind])]));
    const germ = Object.fromEntries(germKinds.map((kind) => {
        const kept = new Set(keptLongest[kind].slice(0, drawn[kind]));
        return [kind, seatsOf(kind, radius).map((seat, at) => ({ ...seat, there: kept.has(at) }))];
    }));
    return {
        radius,
        outer,
        regression,
        germ,
        drawn,
        sertoli: [...Array(SECTORS).keys()].map((sector) => sertoliCell(sector, radius, regression)),
        wallCells: [...Array(11).keys()].map((i) => ({ ...polar(i * 32.7 + 12, outer + 1.5), angle: i * 32.7 + 12 })),
        leydig: leydigPlaces.map(([angle, far], i) => ({ ...polar(angle, far * closer), angle: i * 47 })),
        leydigRadius: LEYDIG * Math.cbrt(Math.min(1.2, Math.max(0.2, shares.leydigMass))),
        leydigActive: Math.min(1, Math.max(0, shares.itt)),
        neighbours: neighbourPlaces.map(([angle, far]) => ({ ...polar(angle, far * closer), r: radius })),
    };
}
//# sourceMappingURL=tissue.js.map