// Months or weeks from the first dose, as the reader chose: how they are counted, stepped through and said.
import { monthTicks } from '../../../charts/time-axis/ticks.js';
import { phaseAt } from '../../../scenario/run.js';
import { daysPerMonth } from '../../../scenario/scenario.js';
import { momentWords } from '../../../internal/moment.js';
import { common } from '../../../text/en/common.js';
import { recoveryTimelineTimes } from '../../../text/en/recovery-timeline-times.js';
export const timeUnits = ['months', 'weeks'];
/** Steps that people count weeks in. */
const weekSteps = [1, 2, 4, 8, 13, 26, 52, 104, 156, 260];
const monthsPerWeek = 7 / daysPerMonth;
function weekTicks(first, last, pixels, gap = 44) {
    const perWeek = (pixels / (last - first)) * monthsPerWeek;
    const step = weekSteps.find((weeks) => weeks * perWeek >= gap) ?? 520;
    const ticks = [];
    for (let week = 0; week * monthsPerWeek <= last; week += step)
        ticks.push(week * monthsPerWeek);
    return ticks;
}
function weekWords(voice, run, month) {
    const say = voice.say(recoveryTimelineTimes);
    const count = (months) => voice.number(months / monthsPerWeek);
    const week = count(month);
    switch (phaseAt(run, month)) {
        case 'before':
            return voice.say(common).monthBefore;
        case 'untreated':
            return say.weekUntreated({ week });
        case 'on':
            return say.weekOn({ week });
        case 'after':
            return say.weekAfter({ week, since: count(month - (run.stopMonth ?? 0)) });
    }
}
/** How a voice tells times. */
export function timesIn(voice, unit) {
    const say = voice.say(recoveryTimelineTimes);
    const weeks = unit === 'weeks';
    const step = weeks ? monthsPerWeek : 1;
    const number = (month, places = weeks ? 0 : 1) => voice.number(month / step, places);
    return {
        unit,
        step,
        page: weeks ? 26 : 6,
        snap: (month) => Math.round(month / step) * step,
        number,
        span: (months) => say[unit === 'weeks' ? 'weeks' : 'months']({ count: number(months) }),
        at: (month) => say[weeks ? 'week' : 'month']({ count: number(month) }),
        moment: (run, month) => (weeks ? weekWords(voice, run, month) : momentWords(voice, run, month)),
        axis: {
            name: say[weeks ? 'axisWeek' : 'axisMonth'],
            ticks: weeks ? weekTicks : monthTicks,
            label: (month) => number(month),
        },
        head: weeks ? [say.headWeek, say.headWeeksAfter] : [say.headMonth, say.headAfter],
    };
}
//# sourceMappingURL=times.js.map