export const TESTIS_LENS = 142;
const CENTRE = { x: -130, y: 60 };
const FULL_RADIUS = 174;
const SECTOR = 22;
/** Directions, in degrees, of the Sertoli cells that the lens shows. */
const SECTORS = [-84, -62, -40, -18, 4, 26, 48];
/** Fixed scatter, so that the same man always has the same tissue: fraction of the golden angle, −0.5 to 0.5. */
const scatter = (seed) => ((seed * 0.618034 + 0.37) % 1) - 0.5;
const polar = (angle, radius) => ({
    x: CENTRE.x + radius * Math.cos((angle * Math.PI) / 180),
    y: CENTRE.y + radius * Math.sin((angle * Math.PI) / 180),
});
/** Seats per sector: degrees from the Sertoli cell, and distance from the wall (px) or from the centre (share). */
const SEATS = {
    typeA: [[7.2, 0.93]],
    typeB: [[14.6, 0.927]],
    spermatocytes: [
        [6.6, 0.765],
        [15.2, 0.735],
    ],
    roundSpermatids: [
        [5.6, 0.605],
        [11, 0.545],
        [16.4, 0.6],
    ],
    elongatedSpermatids: [
        [-3.1, 0.425],
        [0, 0.4],
        [3.1, 0.425],
    ],
    sperm: [[9, 0.24]],
};
/** How far a removed cell's number is from its neighbours', so that loss is spread over the wall, not swept along it. */
function removalOrder(count) {
    return [...Array(count).keys()].sort((a, b) => ((a * 7 + 3) % 11) - ((b * 7 + 3) % 11) || a - b);
}
const inLens = ({ x, y }, margin) => Math.hypot(x, y) < TESTIS_LENS - margin;
function seats(stage, radius) {
    const cells = [];
    SECTORS.forEach((sector, s) => {
        SEATS[stage].forEach(([turn, depth], k) => {
            const seed = s * 5 + k * 3 + stage.length;
            const steady = stage === 'typeA' || stage === 'typeB' || stage === 'elongatedSpermatids';
            const angle = sector + turn + (steady ? 0 : scatter(seed) * 1.6);
            const far = depth + (steady ? 0 : scatter(seed + 9) * (stage === 'sperm' ? 0.2 : 0.025));
            // Cells at the rim keep their distance to the wall when the tubule narrows.
            const place = polar(angle, depth > 0.9 ? radius - FULL_RADIUS * (1 - far) : radius * far);
            if (inLens(place, -2))
                cells.push({ ...place, angle: stage === 'sperm' ? angle + scatter(seed) * 90 : angle });
        });
    });
    return cells;
}
/** The cells of one stage that are drawn: round(all × share), one while the share is over 0.02. */
function drawn(stage, share, radius) {
    const all = seats(stage, radius);
    const wanted = Math.min(all.length, Math.round(all.length * share));
    const kept = new Set(removalOrder(all.length).slice(0, share > 0.02 ? Math.max(1, wanted) : wanted));
    return all.filter((_, i) => kept.has(i));
}
const smooth = (points) => {
    const n = points.length;
    const middle = (i) => {
        const a = points[i % n] ?? CENTRE;
        const b = points[(i + 1) % n] ?? CENTRE;
        return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    };
    const text = ({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`;
    return `M${text(middle(0))}${points.map((_, i) => `Q${text(points[(i + 1) % n] ?? CENTRE)} ${text(middle(i + 1))}`).join('')}Z`;
};
/** A Sertoli cell: broad at the wall, slender between full rows of germ cells, wide and uneven when they are gone. */
function sertoliCell(sector, index, radius, regression) {
    const mix = (full, empty) => full + (empty - full) * regression;
    const tip = mix(0.37, 0.27 + scatter(index) * 0.14);
    const sides = [
        [0.995, mix(6.4, 9.6)],
        [0.93, mix(4.4, 9.2)],
        [0.76, mix(2.6, 9.8)],
        [0.58, mix(2.9, 9.6 + scatter(index + 2) * 2)],
        [mix(0.46, 0.4), mix(5.2, 9.4)],
        [tip, mix(3.4, 9 + scatter(index + 4) * 6)],
    ];
    const left = sides.map(([far, half]) => polar(sector - half, radius * far));
    const right = sides.map(([far, half]) => polar(sector + half, radius * far)).reverse();
    const vacuoles = [
        polar(sector + 3.4, radius * (0.62 + scatter(index) * 0.1)),
        polar(sector - 3, radius * (0.74 + scatter(index + 5) * 0.08)),
    ];
    return {
        outline: smooth([...left, ...right]),
        nucleus: { ...polar(sector, radius - 17), angle: sector },
        vacuoles: regression > 0.5 ? vacuoles.slice(0, index % 3 === 0 ? 2 : 1) : [],
    };
}
const LEYDIG = [
    [26, -103],
    [51, -100],
    [41, -75],
    [66, -72],
    [58, -47],
    [84, -40],
    [72, -20],
    [96, -14],
    [74, 7],
    [100, 14],
];
/** The tissue for these shares. */
export function tissueOf(shares) {
    // The tubules take all of the loss of volume and are about two thirds of it at the start (drawn as a scheme).
    const tubules = Math.max(0.5, 1 - (1 - Math.min(1.1, shares.volume)) / 0.68);
    const radius = FULL_RADIUS * Math.sqrt(tubules);
    const germ = {
        typeA: seats('typeA', radius),
        typeB: drawn('typeB', shares.typeB, radius),
        spermatocytes: drawn('spermatocytes', shares.spermatocytes, radius),
        roundSpermatids: drawn('roundSpermatids', shares.roundSpermatids, radius),
        elongatedSpermatids: drawn('elongatedSpermatids', shares.elongatedSpermatids, radius),
        sperm: drawn('sperm', shares.sperm, radius),
    };
    const full = (shares.typeB + shares.spermatocytes + shares.roundSpermatids + shares.elongatedSpermatids) / 4;
    const regression = Math.min(1, Math.max(0, 1 - full));
    const closer = (FULL_RADIUS - radius) * 0.55;
    return {
        centre: CENTRE,
        radius,
        regression,
        germ,
        sertoli: SECTORS.map((sector, i) => sertoliCell(sector, i, radius, regression)),
        leydig: LEYDIG.map(([x, y], i) => ({ x: x - closer, y: y + closer * 0.2, angle: i * 47 })),
        leydigSize: 0.72 + 0.28 * Math.min(1.15, shares.leydigMass),
        leydigActive: Math.min(1, shares.secretion),
    };
}
/** A point on the outer side of the tubule's wall. */
export function wallPoint(tissue, angle, outside = 0) {
    return polar(angle, tissue.radius + outside);
}
export { SECTOR };
//# sourceMappingURL=tissue.js.map