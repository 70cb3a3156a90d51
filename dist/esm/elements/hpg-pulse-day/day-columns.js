import { niceTicks } from '../../charts/time-axis/ticks.js';
import { markerUnits } from '../../data/markers/units.js';
import { pulseDay } from '../../text/en/pulse-day.js';
/** Steps of a scale, at most. */
const STEPS = 4;
const none = new Float64Array(0);
const empty = (detail) => ({ values: none, counted: [], given: [], detail });
/** A day that is still being worked out. */
export function waitingColumn(voice, title) {
    const { loading } = voice.say(pulseDay);
    return { title, strips: { gnrh: empty(loading), lh: empty(''), testosterone: empty('') } };
}
function scale(voice, highest, factor, steps = STEPS) {
    const { values, top } = niceTicks(highest * factor, steps);
    return {
        values: values.map((value) => value / factor),
        top: top / factor,
        words: values.map((value) => voice.number(value, 1)),
    };
}
/** Highest values while no day is known: room for a usual day. */
const USUAL = { gnrh: 1.5, lh: 10, testosterone: 700 };
/** One scale for each hormone, from zero, over all days shown. */
export function dayScales(voice, days) {
    const highest = (pick, usual) => days.length === 0 ? usual : Math.max(...days.map(pick));
    const factor = voice.units === 'si' ? (markerUnits.testosterone.si?.factor ?? 1) : 1;
    return {
        gnrh: scale(voice, highest(({ trace }) => Math.max(...trace.gnrh), USUAL.gnrh), 1, 2),
        lh: scale(voice, highest(({ lh }) => lh.high, USUAL.lh), 1),
        testosterone: scale(voice, highest(({ testosterone }) => testosterone.high, USUAL.testosterone), factor),
    };
}
//# sourceMappingURL=day-columns.js.map