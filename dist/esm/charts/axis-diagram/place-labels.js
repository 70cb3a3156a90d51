import { FIGURE_RINGS, figureDrop, figureTop } from './frame.js';
import { LabelBoard } from './label-board.js';
import { inside } from './landmarks.js';
import { wallPoint } from './tissue.js';
const GAP = 14;
/** The right-hand column down to what comes from outside; returns the least y of the testis lens's centre. */
function placeRight(board, frame) {
    const { brain, testis, right } = frame;
    const narrow = frame.form === 'narrow';
    const slot = { ...right, anchor: 'start', sample: narrow ? 'above' : 'before' };
    const plain = { ...slot, sample: 'none' };
    const s = brain.scale;
    let y = board.set('medicine-brake', 0, plain);
    const stack = (id, wanted, where = slot) => {
        if (board.has(id))
            y = board.set(id, Math.max(wanted, y === 0 ? 0 : y + GAP), where);
    };
    const railTop = (id, rail) => (board.has(id) ? rail - 27 : 0);
    stack('estradiol', narrow ? Math.max(0, brain.y - 97 * s - 14) : brain.y - 97 * s - 9);
    if (narrow)
        stack('medicine-pituitary', railTop('medicine-pituitary', brain.y + 88 * s), plain);
    stack('testosterone', narrow ? brain.y + 40 * s : brain.y - 6 * s);
    if (!narrow)
        stack('medicine-pituitary', railTop('medicine-pituitary', brain.y + 88 * s), plain);
    stack('medicine-aromatase', brain.y + 200 * s, plain);
    stack('medicine-blood', testis.y - 96 * testis.scale, plain);
    const leydigY = 14 * testis.scale;
    const bloodY = board.railYs.blood;
    let centre = bloodY === undefined ? testis.y : Math.max(testis.y, bloodY + 52);
    if (board.has('medicine-leydig')) {
        stack('medicine-leydig', centre + leydigY - 22, plain);
        centre = Math.max(centre, (board.railYs.leydig ?? 0) - leydigY - 6);
    }
    return centre;
}
function placeBrainWords(board, frame) {
    const { brain, left } = frame;
    const hypothalamus = inside(brain, -58, -62);
    const pituitary = inside(brain, 14, 100);
    const slot = left;
    if (frame.form === 'narrow') {
        const top = brain.y - brain.radius - frame.headroom;
        board.set('hypothalamus', top, { ...slot, room: 110 }, hypothalamus);
        const after = (board.labels[board.labels.length - 1]?.box.width ?? 0) + 16;
        const room = board.has('medicine-brake') ? frame.estradiolX - 24 : frame.right.x - 8;
        board.set('gnrh', top, { x: after, anchor: 'start', room: room - after }, inside(brain, 24, -84));
        board.set('pituitary', brain.y + brain.radius - 8, { ...slot, room: 70 }, pituitary);
        return;
    }
    let y = board.set('hypothalamus', brain.y - 62 * brain.scale, slot, hypothalamus);
    y = board.set('gnrh', Math.max(y + 8, brain.y - 14), slot, inside(brain, -1, -32));
    board.set('pituitary', Math.max(y + 8, brain.y + 30 * brain.scale), slot, pituitary);
}
/** Names of what the pituitary sends, left and right of its two lines; returns the bottom of the left ones. */
function placeSent(board, frame) {
    const { brain, form, railX, fshX, lhX } = frame;
    const narrow = form === 'narrow';
    const top = brain.y + brain.radius + (narrow ? 22 : 26);
    const sample = narrow ? 'above' : 'before';
    const gap = narrow ? 9 : 14;
    const fsh = board.set('fsh', top, { x: fshX - gap, anchor: 'end', room: narrow ? fshX - gap : 132, sample });
    const lh = board.set('lh', top, { x: lhX + gap, anchor: 'start', room: railX - lhX - gap - 9, sample });
    return Math.max(fsh, lh);
}
const onTestis = ({ testis }, place) => inside(testis, place.x, place.y);
/** Right of the testis lens: under the medicines where they would meet. */
function placeBesideTestis(board, frame, tissue) {
    const { testis, form, right } = frame;
    const narrow = form === 'narrow';
    const s = testis.scale;
    const cell = tissue.leydig[9] ?? { x: 100, y: 14 };
    const x = narrow ? right.x : testis.x + testis.radius + 18;
    const slot = { x, anchor: 'start', room: right.x + right.room - x };
    const free = Math.max(0, ...board.labels.filter((label) => label.x === right.x).map(({ box }) => box.y + box.height));
    const meets = x + board.size('leydigCells', slot).width > right.x - 8;
    const top = Math.max(testis.y + 46 * s, meets ? free + 8 : 0);
    const bottom = board.set('leydigCells', top, slot, onTestis(frame, { x: cell.x + 4, y: cell.y + 3 }));
    board.set('itt', Math.max(bottom + GAP - 4, testis.y + 92 * s, free + 8), { ...slot, sample: narrow ? 'above' : 'before' }, onTestis(frame, wallPoint(tissue, -20, 1)));
}
/** Left of the testis lens, or under it on a phone. */
function placeLeftOfTestis(board, frame, tissue) {
    const { testis, form, left, right } = frame;
    const s = testis.scale;
    if (form === 'narrow') {
        const below = { ...left, sample: 'above', room: right.x - 40 };
        const under = testis.y + testis.radius;
        const nucleus = onTestis(frame, wallPoint(tissue, 26, -20));
        const top = board.set('sertoliCells', under + 6, { x: 64, anchor: 'start', room: right.x - 72 }, nucleus);
        board.set('testisVolume', board.set('sperm', Math.max(under + 14, top), below) + GAP, below);
        return;
    }
    const spermTop = testis.y + 20 * s - 9;
    const top = Math.min(testis.y - 45 * s, spermTop - board.size('sertoliCells', left).height - 4);
    board.set('sertoliCells', top, left, onTestis(frame, wallPoint(tissue, -62, -20)));
    const bottom = board.set('sperm', spermTop, { ...left, sample: 'before' });
    if (form === 'middle')
        board.set('testisVolume', bottom + GAP, { ...left, sample: 'before' });
}
/** On a phone the names above the brain lens, and a medicine above those, push everything down. */
function withHeadroom(input, frame) {
    const trial = new LabelBoard(input, frame);
    placeBrainWords(trial, frame);
    const words = trial.labels.filter(({ id }) => id !== 'pituitary').map(({ box }) => box.height);
    const medicine = new LabelBoard(input, frame);
    medicine.set('medicine-brake', 0, { ...frame.right, anchor: 'start' });
    const headroom = Math.max(0, ...words) + 4;
    const down = headroom + (medicine.railYs.brake ?? -12) + 12 + frame.brain.radius - frame.brain.y;
    const lower = (lens) => ({ ...lens, y: lens.y + down });
    return { ...frame, headroom, brain: lower(frame.brain), testis: lower(frame.testis) };
}
/** Without a medicine over the brain lens no room is kept for its name. */
function raised(frame) {
    const up = (lens) => ({ ...lens, y: lens.y - 28 });
    return { ...frame, brain: up(frame.brain), testis: up(frame.testis) };
}
/** The brain lens at least as low as in the drawing beside it, and all else with it. */
function level(frame, least) {
    if (!least)
        return frame;
    const down = Math.max(0, least.brainY - frame.brain.y);
    return {
        ...frame,
        brain: { ...frame.brain, y: frame.brain.y + down },
        testis: { ...frame.testis, y: frame.testis.y + down },
    };
}
/** Words and, where they need it, a lower testis lens. */
export function placeLabels(input, wanted, tissue) {
    const narrow = wanted.form === 'narrow';
    const formed = narrow
        ? withHeadroom(input, wanted)
        : wanted.form === 'middle' && !input.keepBrakeRoom
            ? raised(wanted)
            : wanted;
    const given = level(formed, input.least);
    const board = new LabelBoard(input, given);
    const s = given.brain.scale;
    placeBrainWords(board, given);
    const sentBottom = placeSent(board, given);
    const leftSlot = narrow ? given.left : { ...given.left, x: given.testis.x - 78 * s, room: 150 };
    const sertoliBottom = board.set('medicine-sertoli', sentBottom + 8, leftSlot);
    const lens = given.testis;
    const least = Math.max(placeRight(board, given), (board.has('medicine-sertoli') ? sertoliBottom + 6 : sentBottom) +
        lens.radius +
        (narrow ? 18 : board.has('medicine-sertoli') ? -20 : 8));
    // Only now as low as the one beside it: words placed by a lowered lens would push it further down each time.
    const frame = { ...given, testis: { ...lens, y: Math.max(lens.y, least, input.least?.testisY ?? 0) } };
    placeBesideTestis(board, frame, tissue);
    placeLeftOfTestis(board, frame, tissue);
    const organ = placeOrgan(board, frame);
    const lowest = Math.max(frame.testis.y + frame.testis.radius, board.bottom, organ.y + organ.half);
    return { frame, labels: board.labels, railYs: board.railYs, height: Math.ceil(lowest + 6), organ };
}
/** The testis in outline: in the figure's scrotum, or beside its number where there is no figure. */
function placeOrgan(board, frame) {
    if (frame.figure) {
        const { scale } = frame.figure;
        const top = figureTop(frame, scale) + figureDrop(frame, scale) * scale;
        board.set('testisVolume', top + 662 * scale, { x: 0, anchor: 'start', room: frame.left.x, sample: 'before' });
        return { x: FIGURE_RINGS.testis.x * scale, y: top + FIGURE_RINGS.testis.y * scale, half: 23 * scale };
    }
    const words = board.labels.find(({ id }) => id === 'testisVolume')?.box;
    // Without words it stands beside the lens of the testis.
    if (!words)
        return { x: frame.estradiolX, y: frame.testis.y + frame.testis.radius - 22, half: 22 };
    if (frame.form === 'narrow')
        return { x: words.x + Math.max(120, words.width + 24), y: words.y + 38, half: 22 };
    return { x: frame.left.x - 16, y: words.y + words.height + 26, half: 22 };
}
//# sourceMappingURL=place-labels.js.map