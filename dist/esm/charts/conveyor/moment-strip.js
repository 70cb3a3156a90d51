// The months over and under a slider: before, on and after, with treatment as the rail of everything from outside. Native
// sliders keep their thumb inside, so month and thumb meet only with half a thumb's width at each end.
import { css, nothing, svg } from 'lit';
import { monthTicks } from '../time-axis/ticks.js';
const HALF_THUMB = 8;
const SIZE = 13;
export function stripScale({ width, zoom, rightToLeft, firstMonth, lastMonth }) {
    const inset = HALF_THUMB / zoom;
    const perMonth = (width - 2 * inset) / (lastMonth - firstMonth);
    return (month) => {
        const x = inset + (month - firstMonth) * perMonth;
        return rightToLeft ? width - x : x;
    };
}
/** Over the slider: names of the phases, and the rail. A phase too short for its name leaves its room to the next. */
export function stripBand(input) {
    const x = stripScale(input);
    let from = input.firstMonth;
    const names = input.phases.map(({ to, words }) => {
        const room = Math.abs(x(to) - x(from)) - 4;
        const fits = words.find((text) => input.measure(text, SIZE) <= room);
        if (fits === undefined)
            return nothing;
        const middle = (x(from) + x(to)) / 2;
        from = to;
        return svg `<text x=${middle.toFixed(1)} y="13" text-anchor="middle">${fits}</text>`;
    });
    const [start, end] = (input.treated ?? [0, 0]).map(x);
    return svg `${names}<path class="rule" d=${`M${x(input.firstMonth)},26H${x(input.lastMonth)}`} />${input.treated
        ? svg `<rect class="treated" x=${Math.min(start, end).toFixed(1)} y="22" width=${Math.abs(end - start).toFixed(1)} height="8" />`
        : nothing}`;
}
/** Under the slider: months from the first dose. */
export function stripTicks(input) {
    const x = stripScale(input);
    const { width, rightToLeft, measure, lastMonth, number } = input;
    const last = `${number(lastMonth)} ${input.months}`;
    const taken = measure(last, SIZE) + 8;
    return svg `${monthTicks(0, lastMonth, width).map((month) => {
        const half = measure(number(month), SIZE) / 2;
        const free = rightToLeft ? x(month) - half > taken : x(month) + half < width - taken;
        return svg `<path class="rule" d=${`M${x(month).toFixed(1)},0v5`} />${free ? svg `<text x=${x(month).toFixed(1)} y="19" text-anchor="middle">${number(month)}</text>` : nothing}`;
    })}<text x=${rightToLeft ? 0 : width} y="19" text-anchor=${rightToLeft ? 'start' : 'end'}>${last}</text>`;
}
export const stripStyles = css `
  .months { inline-size: fit-content; max-inline-size: 100%; }
  .months svg { display: block; direction: ltr; overflow: visible; font-family: inherit; }
  .months svg text { font-size: 13px; fill: var(--_muted); }
  .months .rule { stroke: var(--_line); stroke-width: 1; }
  .months .treated { fill: var(--_paper); stroke: var(--_outside); stroke-width: 1.5; }
  .months input { display: block; inline-size: 100%; min-block-size: 1.75em; margin: 0; }
`;
//# sourceMappingURL=moment-strip.js.map