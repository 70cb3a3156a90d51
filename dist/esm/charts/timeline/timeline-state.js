// The one state of the timeline: sentence, drawing, table, export and print all read from it.
import { outsideTrials, finishLineMPerMl } from './trial-conditions.js';
import { publishedPlaces, trialCounts } from './published.js';
import { perPanel, valueAt } from './timeline-input.js';
/** When the sentence about a course that goes on is told, months. */
const courseToldAt = 12;
const valuesAt = (input, month) => perPanel((id) => valueAt(input.series[id], month, input.daysPerMonth));
/** Everything before the first dose is one row. */
const rowOf = (month) => (month < 0 ? -1 : month);
function rowAt(input, month) {
    const { stopMonth } = input;
    return {
        month: month < 0 ? null : month,
        monthsAfterStop: stopMonth !== null && month >= stopMonth ? month - stopMonth : null,
        values: valuesAt(input, month),
        shown: rowOf(month) === rowOf(input.month),
    };
}
/** Months of the table: close together where much happens, the follow-ups people quote, and the moment shown. */
function tableMonths({ stopMonth, lastMonth, month }) {
    const months = [-1, 0, 1, 3, 6, 9, 12];
    for (let later = 18; later <= lastMonth; later += 6)
        months.push(later);
    if (stopMonth !== null)
        months.push(...[0, 1, 3, 6, 12, 16, 24].map((after) => stopMonth + after));
    months.push(month);
    const inside = months.map(rowOf).filter((each) => each <= lastMonth);
    return [...new Set(inside)].sort((a, b) => a - b);
}
function returnMonths({ series, stopMonth, daysPerMonth }) {
    if (stopMonth === null)
        return null;
    const stopDay = Math.round(stopMonth * daysPerMonth);
    const { sperm } = series;
    if ((sperm[0] ?? 0) < finishLineMPerMl || (sperm[stopDay] ?? 0) >= finishLineMPerMl)
        return null;
    for (let day = stopDay; day < sperm.length; day++) {
        if ((sperm[day] ?? 0) >= finishLineMPerMl)
            return (day - stopDay) / daysPerMonth;
    }
    return null;
}
function answerOf(input, start) {
    if (input.stopMonth !== null) {
        // The counts of volunteers are never told as those of clinics.
        if (input.population === 'clinic')
            return { kind: 'clinic' };
        const [reason] = outsideTrials(input);
        return reason ? { kind: 'outside', reason } : { kind: 'trial' };
    }
    const byMonth = Math.min(courseToldAt, input.lastMonth);
    return { kind: 'course', byMonth, start, then: valuesAt(input, byMonth) };
}
/** Computes everything that is shown, in the markers' own units. Pure. */
export function timelineState(input) {
    const start = valuesAt(input, 0);
    const answer = answerOf(input, start);
    const asInTrials = answer.kind === 'trial';
    return {
        input,
        answer,
        start,
        moment: rowAt(input, input.month),
        rows: tableMonths(input).map((month) => rowAt(input, month)),
        places: publishedPlaces(input, start, asInTrials),
        counts: asInTrials ? trialCounts : [],
        simulatedReturnMonths: returnMonths(input),
    };
}
//# sourceMappingURL=timeline-state.js.map