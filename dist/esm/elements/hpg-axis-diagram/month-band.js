// The months over and under the slider: before, on and after, with the treatment drawn as the rail that it is in the
// drawing. Native sliders keep their thumb inside, so month and thumb meet only with half a thumb's width at each end.
import { nothing, svg } from 'lit';
import { REMARK_SIZE } from '../../charts/axis-diagram/label-rows.js';
import { firstMonth } from '../../scenario/scenario.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
/** Half of a native thumb, CSS px. */
const HALF_THUMB = 8;
function scaleOf(run, { width, zoom, rightToLeft }) {
    const inset = HALF_THUMB / zoom;
    const perMonth = (width - 2 * inset) / (run.lastMonth - firstMonth);
    return (month) => {
        const x = inset + (month - firstMonth) * perMonth;
        return rightToLeft ? width - x : x;
    };
}
function bandsOf(voice, run) {
    const say = voice.say(axisDiagram);
    const end = run.lastMonth;
    const before = { to: 0, words: [say.bandBefore] };
    if (!run.hasTestosterone) {
        return [before, { to: end, words: [run.regimen.length > 0 ? say.bandTreated : say.bandNone] }];
    }
    const on = { to: run.stopMonth ?? end, words: [say.bandOn, say.bandOnBrief] };
    return run.stopMonth === null ? [before, on] : [before, on, { to: end, words: [say.bandAfter] }];
}
/** Over the slider: names of the phases, and the rail of treatment. */
export function bandTemplate(voice, run, room) {
    const x = scaleOf(run, room);
    const [low, high] = [x(firstMonth), x(run.lastMonth)];
    const treated = run.regimen.length > 0;
    const ends = [x(0), x(run.stopMonth ?? run.lastMonth)];
    const fitting = (choices, from, to) => choices.find((text) => room.measure(text, REMARK_SIZE, 400) <= Math.abs(x(to) - x(from)) - 4);
    // A band too short for its name leaves its room to the next, which takes it if its own does not suffice.
    let taken = firstMonth;
    let start = firstMonth;
    const words = bandsOf(voice, run).map(({ to, words: choices }) => {
        const own = fitting(choices, start, to);
        const fits = own ?? fitting(choices, taken, to);
        const middle = (x(own === undefined ? taken : start) + x(to)) / 2;
        start = to;
        if (fits === undefined)
            return nothing;
        taken = to;
        return svg `<text x=${middle} y="13" text-anchor="middle">${fits}</text>`;
    });
    return svg `${words}
    <path class="rule" d=${`M${low},26H${high}`} />
    ${treated ? svg `<rect class="treated" x=${Math.min(...ends)} y="22" width=${Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))} height="8" />` : nothing}`;
}
/** Under the slider: months from the first dose. */
export function ticksTemplate(voice, run, room) {
    const x = scaleOf(run, room);
    const say = voice.say(axisDiagram);
    const step = Math.abs(x(6) - x(0)) >= 44 ? 6 : Math.abs(x(12) - x(0)) >= 40 ? 12 : 24;
    const months = [];
    for (let month = 0; month <= run.lastMonth; month += step)
        months.push(month);
    const { width, rightToLeft, measure } = room;
    const lastWords = `${voice.number(run.lastMonth)} ${say.bandMonths}`;
    const taken = measure(lastWords, REMARK_SIZE, 400) + 8;
    return svg `${months.map((month) => {
        const words = voice.number(month);
        const half = measure(words, REMARK_SIZE, 400) / 2;
        const free = rightToLeft ? x(month) - half > taken : x(month) + half < width - taken;
        return svg `<path class="rule" d=${`M${x(month)},0v5`} />${free ? svg `<text x=${x(month)} y="19" text-anchor="middle">${words}</text>` : nothing}`;
    })}<text x=${rightToLeft ? 0 : width} y="19" text-anchor=${rightToLeft ? 'start' : 'end'}>${lastWords}</text>`;
}
//# sourceMappingURL=month-band.js.map