import { inside } from './landmarks.js';
import { brakeOf, pulsedMarkers, steadyMarkers, strengthOf } from './strength.js';
import { track } from './track.js';
const PULSED = ['gnrh', 'lh', 'fsh'];
/** Lines of which single pulses are known. */
const SINGLE_PULSES = ['gnrh', 'lh'];
/** A pulse's area stands for its size; the smallest can still be seen, the largest leaves room for the next. */
const pulseScale = (size) => Math.min(1.5, Math.max(0.5, Math.sqrt(size)));
/** px at both ends that stay free of markers: for arrowheads, and where two lines part. */
const FREE = {
    gnrh: [2, 7],
    itt: [0, 8],
    sperm: [6, 12],
    estradiol: [34, 4],
    secretion: [6, 2],
    testosterone: [2, 4],
};
/** px between steady markers at usual, and the least. */
const SPACING = { estradiol: [30, 17], itt: [16, 11], sperm: [26, 16] };
function markersOf(id, share, length) {
    if (id === 'branch')
        return [];
    const [start, end] = FREE[id] ?? [8, 8];
    const room = length - start - end;
    const places = PULSED.includes(id)
        ? pulsedMarkers(share, room, id === 'gnrh' ? 6 : 11.5)
        : steadyMarkers(share, room, SPACING[id]);
    return places.map((distance) => distance + start);
}
/** One marker for each pulse, in the order of time: the first has come furthest. */
function pulseMarkers(id, pulses, length) {
    const [start, end] = FREE[id] ?? [8, 8];
    return {
        markers: pulses.map(({ at }) => start + (1 - at) * (length - start - end)),
        sizes: pulses.map(({ size }) => pulseScale(size)),
    };
}
/** Out of the tubule's middle: to the left beside words, downwards on a phone. */
function spermCorners({ form, testis }) {
    const { x, y, radius, scale } = testis;
    if (form === 'narrow')
        return [inside(testis, -96, 72), inside(testis, -112, 108), { x: x - 112 * scale, y: y + radius + 6 }];
    return [inside(testis, -84, 54), inside(testis, -120, 32), { x: x - radius - 20, y: y + 20 * scale }];
}
/** Corners of every line, and how much each is rounded. */
function corners(frame, at, joinY, sourceY) {
    const { brain, testis, railX, estradiolX, lhX, fshX } = frame;
    const s = brain.scale;
    const low = testis.y - testis.radius - (frame.form === 'narrow' ? 12 : 34 * s);
    const rail = (y) => ({ x: railX, y });
    const to = ({ x, y }) => ({ x: x + 9, y });
    return {
        gnrh: [16 * s, [inside(brain, -1, -34), inside(brain, -3, 8), inside(brain, 4, 34), inside(brain, 26, 54)]],
        lh: [30, [inside(brain, 46, 92), { x: lhX, y: brain.y + 128 * s }, { x: lhX, y: low }, at.leydigTop]],
        fsh: [30, [inside(brain, 26, 98), { x: fshX, y: brain.y + 140 * s }, { x: fshX, y: low }, at.wall(-50, 7)]],
        itt: [16 * s, [at.leydigInner, at.wall(-24, 14), at.wall(-17, -20)]],
        secretion: [40 * s, [at.leydigOuter, rail(at.leydigOuter.y), rail(joinY)]],
        branch: [16, [rail(at.brakePituitary.y + 26), rail(at.brakePituitary.y), to(at.brakePituitary)]],
        testosterone: [16, [rail(joinY), rail(at.brakeTestosterone.y), to(at.brakeTestosterone)]],
        estradiol: [
            16,
            [
                rail(sourceY),
                { x: estradiolX, y: sourceY - 6 },
                { x: estradiolX, y: at.brakeEstradiol.y },
                to(at.brakeEstradiol),
            ],
        ],
        sperm: [30, spermCorners(frame)],
    };
}
/** @param joinY where testosterone reaches the blood; @param sourceY where estradiol leaves it. */
export function signalLines(shares, frame, at, joinY, sourceY, pulses) {
    return Object.entries(corners(frame, at, joinY, sourceY)).map(([name, [radius, points]]) => {
        const id = name;
        const share = id === 'branch' ? shares.testosterone : shares[id];
        const path = track(points, radius);
        const drawn = pulses && SINGLE_PULSES.includes(id)
            ? pulseMarkers(id, pulses, path.length)
            : { markers: markersOf(id, share, path.length) };
        return { id, track: path, ...strengthOf(share), ...drawn };
    });
}
export function brakes(shares, frame, at, blocked) {
    const size = Math.max(0.7, frame.brain.scale);
    const bar = (id, place, part) => {
        const { half, width } = brakeOf(shares[id]);
        return { id, ...place, half: half * size * part, width: width * part, blocked: id === 'estradiol' && blocked };
    };
    return [
        bar('testosterone', at.brakeTestosterone, 1),
        bar('testosterone', at.brakePituitary, 1),
        bar('estradiol', at.brakeEstradiol, 0.72),
    ];
}
//# sourceMappingURL=signal-lines.js.map