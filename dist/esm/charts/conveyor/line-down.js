// The unrolled wall from top to bottom, for narrow rooms.
import { breakLines } from '../time-axis/boxes.js';
import { seatsOfStage } from './line-seats.js';
import { areaOf, lastDayOf, MOST, NAME, REMARK } from './line-shapes.js';
/** px; between the area and the names beside it. */
const BESIDE = 12;
/** px; how deep a full line is, and at least is. */
const [FULL, LEAST] = [34, 14];
/** How deep the area is drawn: less where the longest word beside it would not fit. */
function areaBeside({ width, stages, words, measure }, base) {
    const longest = Math.max(...stages.flatMap(({ id, names }) => [
        ...(names[0] ?? '').split(' ').map((word) => measure(word, NAME, 600)),
        measure(words.counts[id], REMARK),
    ]));
    return Math.max(LEAST, Math.min(FULL, (width - base - BESIDE - longest) / MOST));
}
export function down(input) {
    const { width, words, measure, stages, number } = input;
    const lastDay = lastDayOf(input);
    const perDay = 9;
    const heads = breakLines(words.days, width, (text) => measure(text, REMARK));
    const top = 9 + 17 * heads.length;
    const y = (day) => top + day * perDay;
    const left = measure('00', REMARK) + 10;
    const belt = { x: left, y: top, width: 4 * 21 + 8, height: lastDay * perDay };
    const cells = stages
        .flatMap((stage) => seatsOfStage(stage, input.share))
        .map((seat) => ({
        stage: seat.stage,
        there: seat.there,
        x: left + 4 + seat.across * (belt.width - 8),
        y: y(seat.day),
    }));
    const base = left + belt.width + 14;
    const full = areaBeside(input, base);
    const [fullness, fullnessLine] = areaOf(input, y, (share) => base + share * full, true);
    const textX = base + full * MOST + BESIDE;
    const texts = heads.map((line, i) => ({
        words: line,
        x: 0,
        y: 14 + i * 17,
        look: 'remark',
        anchor: 'start',
    }));
    stages.forEach(({ id, fromDay, toDay, names }) => {
        const name = names[0] ?? '';
        const room = width - textX;
        const lines = breakLines(name, room, (text) => measure(text, NAME, 600));
        const tall = (toDay - fromDay) * perDay;
        const block = lines.length * 17 + 17;
        const start = Math.max(y(fromDay) + 14, (y(fromDay) + y(toDay)) / 2 - block / 2 + 13);
        lines.forEach((line, i) => {
            texts.push({
                words: line,
                x: textX,
                y: Math.min(start, y(fromDay) + Math.max(14, tall / 2)) + i * 17,
                look: 'name',
                anchor: 'start',
            });
        });
        texts.push({
            words: words.counts[id],
            x: textX,
            y: Math.min(start, y(fromDay) + Math.max(14, tall / 2)) + lines.length * 17,
            look: 'remark',
            anchor: 'start',
        });
    });
    [0, ...stages.map(({ toDay }) => toDay)].forEach((day) => {
        texts.push({ words: number(Math.round(day)), x: left - 6, y: y(day) + 5, look: 'remark', anchor: 'end' });
    });
    const end = y(lastDay);
    const semen = breakLines(words.semenUnit, width - left - 90, (text) => measure(text, REMARK));
    texts.push({ words: words.semen, x: left, y: end + 34, look: 'name', anchor: 'start' }, { words: words.semenValue, unit: '', x: left, y: end + 60, look: 'value', anchor: 'start' }, ...semen.map((line, i) => ({
        words: line,
        x: left,
        y: end + 79 + i * 17,
        look: 'remark',
        anchor: 'start',
    })));
    const followed = input.followed === null || input.followed > lastDay
        ? null
        : { x: left - 5, y: y(input.followed) - 11, width: belt.width + 10, height: 22 };
    const { mean, low, high } = input.published;
    const whiskerX = base - 7;
    const notes = breakLines(words.published, width - left, (text) => measure(text, REMARK));
    const notesY = end + 79 + semen.length * 17 + 14;
    texts.push(...notes.map((line, i) => ({
        words: line,
        x: left,
        y: notesY + i * 17,
        look: 'remark',
        anchor: 'start',
    })));
    return {
        flow: 'down',
        width,
        height: notesY + notes.length * 17,
        cells,
        belt,
        bounds: stages.slice(0, -1).map(({ toDay }) => ({ day: toDay, path: `M${left},${y(toDay)}H${width}` })),
        fullness,
        fullnessLine,
        fullnessTop: `M${base},${y(0)}V${end}M${base + full},${y(0)}V${end}`,
        followed,
        whisker: { path: `M${whiskerX - 4},${y(low)}h8m-4,0V${y(high)}m-4,0h8`, x: whiskerX, y: y(mean) },
        texts,
        scale: 0.74,
    };
}
//# sourceMappingURL=line-down.js.map