import { FIGURE_RINGS, figureDrop, figureTop, frameFor } from './frame.js';
import { guessWidth, longestWord } from './label-rows.js';
import { landmarksOf } from './landmarks.js';
import { railOf, railY } from './medicine-rails.js';
import { placeLabels } from './place-labels.js';
import { brakes, signalLines } from './signal-lines.js';
import { tissueOf } from './tissue.js';
/** Everything that is drawn for this input. */
export function axisPicture(input) {
    const { shares, medicines, pulses } = input;
    const tissue = tissueOf(shares);
    const { hypothalamus, pituitary, sertoliCells, sperm, testisVolume } = input.labels;
    const leftWords = [hypothalamus, pituitary, sertoliCells, sperm, testisVolume];
    const measure = input.measure ?? guessWidth;
    const leastRight = longestWord(Object.values(input.labels), 13, measure);
    const wanted = frameFor(input.width, input.bare, longestWord(leftWords, 14, measure), leastRight);
    const { frame, labels, railYs, height, organ } = placeLabels(input, wanted, tissue);
    const at = landmarksOf(frame, tissue);
    const joinY = railY('blood', railYs, frame, at);
    const least = Math.min(joinY - 58, frame.brain.y + 288 * frame.brain.scale);
    const sourceY = (medicines.includes('aromatase') ? railY('aromatase', railYs, frame, at) : least) + 24;
    return {
        frame,
        height,
        tissue,
        lines: signalLines(shares, frame, at, joinY, sourceY, pulses),
        brakes: brakes(shares, frame, at, medicines.includes('brake')),
        rails: medicines.map((site) => railOf(site, railY(site, railYs, frame, at), frame, at, labels)),
        labels,
        aromatase: { x: frame.estradiolX, y: sourceY - 24 },
        organ: { ...organ, share: Math.cbrt(Math.max(0, shares.volume)) },
        cones: frame.figure ? cones(frame, frame.figure.scale) : [],
    };
}
/** Outer tangents from a ring to a lens. */
function tangents(ring, lens) {
    const dx = lens.x - ring.x;
    const dy = lens.y - ring.y;
    const turn = Math.acos((ring.r - lens.radius) / Math.hypot(dx, dy));
    const base = Math.atan2(dy, dx);
    return [base - turn, base + turn].map((angle) => [
        { x: ring.x + ring.r * Math.cos(angle), y: ring.y + ring.r * Math.sin(angle) },
        { x: lens.x + lens.radius * Math.cos(angle), y: lens.y + lens.radius * Math.sin(angle) },
    ]);
}
function cones(frame, scale) {
    return ['brain', 'testis'].flatMap((name) => {
        const { x, y, r } = FIGURE_RINGS[name];
        const drop = name === 'testis' ? figureDrop(frame, scale) : 0;
        return tangents({ x: x * scale, y: (y + drop) * scale + figureTop(frame, scale), r: r * scale }, frame[name]);
    });
}
//# sourceMappingURL=axis-picture.js.map