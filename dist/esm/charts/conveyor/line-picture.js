// The unrolled wall as plain data: along the days from the wall of the tubule to the semen, from left to right, or from top to
// bottom where the room is narrow.
import { breakLines } from '../time-axis/boxes.js';
import { down } from './line-down.js';
import { seatsOfStage } from './line-seats.js';
import { areaOf, lastDayOf, NAME, REMARK } from './line-shapes.js';
/** From this width on, px, days run from left to right. */
export const ACROSS_FROM = 900;
function across(input) {
    const { width, words, measure, stages, number } = input;
    const lastDay = lastDayOf(input);
    const semenRoom = 24 + Math.max(86, measure(words.semen, NAME, 600), measure(words.semenUnit, REMARK));
    const beltWidth = width - semenRoom - 2;
    const x = (day) => 1 + (day / lastDay) * beltWidth;
    const top = 74;
    const belt = { x: 1, y: top, width: beltWidth, height: 4 * 26 + 8 };
    const scale = Math.min(1, ((beltWidth / lastDay) * 2) / 27);
    const cells = stages
        .flatMap((stage) => seatsOfStage(stage, input.share))
        .map((seat) => ({
        stage: seat.stage,
        there: seat.there,
        x: x(seat.day),
        y: top + 4 + seat.across * (belt.height - 8),
    }));
    const base = top + belt.height + 62;
    const [fullness, fullnessLine] = areaOf(input, x, (share) => base - share * 44, false);
    const texts = [];
    // Names over the belt: as much of the name as fits; counts under it.
    stages.forEach(({ id, fromDay, toDay, names }) => {
        const room = x(toDay) - x(fromDay) - 8;
        const name = names.find((text) => measure(text, NAME, 600) <= room) ?? names.at(-1) ?? '';
        const lines = breakLines(name, room, (text) => measure(text, NAME, 600)).slice(0, 3);
        const middle = (x(fromDay) + x(toDay)) / 2;
        lines.forEach((line, i) => {
            texts.push({ words: line, x: middle, y: top - 28 - (lines.length - 1 - i) * 16, look: 'name', anchor: 'middle' });
        });
        const counts = breakLines(words.counts[id], room, (text) => measure(text, REMARK));
        const one = counts.length === 1 ? (counts[0] ?? '') : (words.counts[id].match(/\d+.*\d/)?.[0] ?? '');
        if (measure(one, REMARK) <= room + 6)
            texts.push({ words: one, x: middle, y: top - 10, look: 'remark', anchor: 'middle' });
    });
    const days = [...new Set([0, ...stages.map(({ toDay }) => toDay)])];
    days.forEach((day) => {
        texts.push({
            words: number(Math.round(day)),
            x: x(day),
            y: base + 18,
            look: 'remark',
            anchor: day === 0 ? 'start' : 'middle',
        });
    });
    texts.push({ words: words.days, x: x(0), y: base + 36, look: 'remark', anchor: 'start' });
    const { mean, low, high } = input.published;
    const whiskerY = base + 64;
    texts.push({ words: words.published, x: x(low), y: whiskerY + 24, look: 'remark', anchor: 'start' });
    texts.push({ words: words.semen, x: x(lastDay) + 22, y: top + 22, look: 'name', anchor: 'start' }, { words: words.semenValue, unit: '', x: x(lastDay) + 22, y: top + 50, look: 'value', anchor: 'start' }, { words: words.semenUnit, x: x(lastDay) + 22, y: top + 70, look: 'remark', anchor: 'start' });
    const followed = input.followed === null || input.followed > lastDay
        ? null
        : { x: x(input.followed) - 13, y: top - 5, width: 26, height: belt.height + 10 };
    if (followed) {
        const flips = followed.x + 30 + measure(words.followed, REMARK, 600) > beltWidth;
        texts.push({
            words: words.followed,
            x: flips ? followed.x : followed.x + followed.width,
            y: top + belt.height + 15,
            look: 'followed',
            anchor: flips ? 'end' : 'start',
        });
    }
    return {
        flow: 'across',
        width,
        height: whiskerY + 32,
        cells,
        belt,
        bounds: stages.slice(0, -1).map(({ toDay }) => ({
            day: toDay,
            path: `M${x(toDay).toFixed(1)},${top}V${base + 5}`,
        })),
        fullness,
        fullnessLine,
        fullnessTop: `M${x(0)},${base - 44}H${x(lastDay)}M${x(0)},${base}H${x(lastDay)}`,
        followed,
        whisker: {
            path: `M${x(low).toFixed(1)},${whiskerY - 5}v10m0,-5H${x(high).toFixed(1)}m0,-5v10`,
            x: x(mean),
            y: whiskerY,
        },
        texts,
        scale,
    };
}
export const linePicture = (input) => input.width >= ACROSS_FROM ? across(input) : down(input);
//# sourceMappingURL=line-picture.js.map