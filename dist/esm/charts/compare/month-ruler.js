// The axis of months under a column: round months, and the month shown in bold.
import { svg } from 'lit';
import { keepApart, monthTicks } from '../time-axis/index.js';
import { monthX } from './line-memo.js';
/**
 * @param gap smallest distance between two numbers, px
 * @param print a month as the language writes it
 */
export function monthRulerGeometry(axis, month, width, gap, print) {
    const x = (value) => monthX(value, { ...axis, width });
    const round = monthTicks(axis.firstMonth, axis.lastMonth, width, gap).filter((tick) => tick >= 0);
    const kept = keepApart([month, ...round], x, gap);
    return {
        width,
        ticks: kept.map((value) => {
            const at = Math.round(x(value) * 10) / 10;
            return {
                x: at,
                words: print(value),
                isNow: value === month,
                anchor: at > width - gap / 3 ? 'end' : at < gap / 3 ? 'start' : 'middle',
            };
        }),
    };
}
export function monthRuler({ width, ticks }) {
    return svg `<line class="zero" x1="0" x2=${width} y1="0.5" y2="0.5" />
    ${ticks.map(({ x, words, isNow, anchor }) => svg `<line class="tick" x1=${x} x2=${x} y1="0" y2="5" />
      <text class=${isNow ? 'month now-month' : 'month'} x=${x} y="5" dy="1.05em" text-anchor=${anchor}>${words}</text>`)}`;
}
//# sourceMappingURL=month-ruler.js.map