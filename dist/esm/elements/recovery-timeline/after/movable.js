import { coursesInForce } from '../../../scenario/courses-in-force.js';
import { courseInDays, writeCourses } from '../../../scenario/courses.js';
import { rangeOf } from '../../../scenario/fields.js';
import { daysPerMonth } from '../../../scenario/scenario.js';
import { recoveryTimeline } from '../../../text/en/recovery-timeline.js';
import { recoveryTimelineCourses } from '../../../text/en/recovery-timeline-courses.js';
/** Shortest course, days. */
const leastDays = 7;
const clamp = (value, [low, high]) => Math.min(Math.max(value, low), high);
function testosteroneEnd({ voice, times, scenario, run, change, stopped }) {
    const { stopMonth } = run;
    if (stopMonth === null)
        return [];
    const say = voice.say(recoveryTimelineCourses);
    const range = rangeOf('trtMonths', scenario);
    const to = (month) => {
        const inside = clamp(month, range);
        stopped(Math.abs(inside - month) < 1e-6 || !Number.isFinite(month) ? undefined : 'testosteroneRange');
        change({ trtMonths: inside });
    };
    const text = say.testosteroneEndsAt({ at: times.at(stopMonth) });
    return [
        { name: 'testosterone-end', bar: 0, part: 'end', label: say.testosteroneEnds, text, month: stopMonth, range, to },
    ];
}
/** The courses that fall into what is shown, in the order of their bars. */
function placed(courses, { trtMonths }, endDay) {
    const stopDay = Math.round(trtMonths * daysPerMonth);
    return courses.flatMap((own, index) => {
        const shown = courseInDays(own, stopDay, endDay);
        const zero = own.since === 'stop' ? stopDay : 0;
        return shown ? [{ own, index, zero, from: shown.fromDay, to: shown.toDay }] : [];
    });
}
function partsOf({ voice, times, change, stopped }, courses, { own, index, zero, from, to }, bar, endDay) {
    const say = voice.say(recoveryTimelineCourses);
    const name = voice.say(recoveryTimeline)[own.agent];
    const put = (fromDay, toDay) => {
        const moved = { ...own, fromDay: fromDay - zero, toDay: toDay - zero };
        change({ courses: writeCourses(courses.with(index, moved)) });
    };
    const length = to - from;
    const part = (which, day, range, [atLow, atHigh], move) => ({
        name: `${index}-${which}`,
        bar,
        part: which,
        label: say[which]({ name }),
        text: which === 'whole'
            ? say.fromTo({ from: times.at(from / daysPerMonth), to: times.at(to / daysPerMonth) })
            : times.at(day / daysPerMonth),
        month: day / daysPerMonth,
        range: [range[0] / daysPerMonth, range[1] / daysPerMonth],
        to: (month) => {
            const wanted = month * daysPerMonth;
            const inside = Math.round(clamp(wanted, range));
            stopped(wanted < range[0] - 1 ? atLow : wanted > range[1] + 1 ? atHigh : undefined);
            move(inside);
        },
    });
    const latest = Math.max(from, to - leastDays);
    return [
        part('whole', from, [0, Math.max(0, endDay - length)], ['beforeFirst', 'beyond'], (day) => {
            put(day, day + length);
        }),
        part('start', from, [0, latest], ['beforeFirst', 'least'], (day) => {
            put(day, to);
        }),
        part('end', to, [Math.min(to, from + leastDays), endDay], ['least', 'beyond'], (day) => {
            put(from, day);
        }),
    ];
}
/** Everything that can be moved, in the order in which keys go through it. */
export function movables(context) {
    const { scenario, run } = context;
    const endDay = Math.round(run.lastMonth * daysPerMonth);
    const courses = coursesInForce(scenario);
    const first = run.hasTestosterone ? 1 : 0;
    return [
        ...testosteroneEnd(context),
        ...placed(courses, scenario, endDay).flatMap((course, index) => partsOf(context, courses, course, first + index, endDay)),
    ];
}
//# sourceMappingURL=movable.js.map