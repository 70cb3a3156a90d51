// How full each day of the germ line's development is on each day of a run, computed by the kernel that computes the run.
import { CONVEYOR_DAYS, stateNames } from '../kernel/man-state.js';
import { axisParameters } from '../parameters.js';
import { runWithStops } from '../run.js';
import { DEVELOPMENT_DAYS, TYPE_A_DAYS } from './stages.js';
/** Mean days from release to the semen, as fitted (within PHY-18; no verified time in men). */
export const TRANSIT_DAYS = axisParameters.transitDays;
const place = (name) => stateNames.indexOf(name);
const newestPlace = place('newest');
const transitPlaces = [place('caput'), place('corpus'), place('sperm')];
const STORED = CONVEYOR_DAYS + transitPlaces.length;
/** Cohorts by days on the conveyor, then the three steps of the epididymis. */
function store(into, day, state) {
    const newest = state[newestPlace] ?? 0;
    for (let age = 0; age < CONVEYOR_DAYS; age++) {
        const at = stateNames.length + ((newest - age + CONVEYOR_DAYS) % CONVEYOR_DAYS);
        into[day * STORED + age] = state[at] ?? Number.NaN;
    }
    transitPlaces.forEach((at, step) => {
        into[day * STORED + CONVEYOR_DAYS + step] = state[at] ?? Number.NaN;
    });
}
/** Follows the germ line of a (checked) input day by day. About as dear as one run. */
export function conveyorOf({ man, regimen, days }) {
    const lastDay = Math.max(1, Math.ceil(days));
    const everyDay = [...Array(lastDay).keys()].map((at) => at + 1);
    const { stops } = runWithStops({ man, regimen, days: lastDay, everyDays: lastDay }, everyDay);
    const stored = new Float64Array((lastDay + 1) * STORED).fill(1, 0, STORED);
    for (const { day, state } of stops)
        store(stored, day, state);
    const exact = (day, column) => day <= 0 ? 1 : (stored[Math.min(day, lastDay) * STORED + column] ?? Number.NaN);
    const between = (day, read) => {
        const whole = Math.floor(day);
        const part = day - whole;
        const here = read(whole);
        return part === 0 ? here : here + (read(whole + 1) - here) * part;
    };
    // The first third of the epididymis fills by a steady inflow each day: what it gained tells what was let go.
    const stays = Math.exp(-3 / TRANSIT_DAYS);
    const releasedBetween = (day) => {
        const from = Math.min(day, lastDay - 1);
        return (exact(from + 1, CONVEYOR_DAYS) - stays * exact(from, CONVEYOR_DAYS)) / (1 - stays);
    };
    return {
        lastDay,
        share: (day, development) => {
            if (development < TYPE_A_DAYS)
                return 1;
            const age = Math.min(CONVEYOR_DAYS - 1, Math.floor(development - TYPE_A_DAYS));
            return between(day, (whole) => exact(whole, age));
        },
        released: (day) => (day < 0 ? 1 : releasedBetween(Math.floor(day))),
        transit: (day) => [0, 1, 2].map((step) => between(day, (whole) => exact(whole, CONVEYOR_DAYS + step))),
        arrives: (startDay) => {
            const day = Math.round(startDay) + DEVELOPMENT_DAYS;
            return day > lastDay ? null : day <= 0 ? 1 : releasedBetween(day - 1);
        },
    };
}
//# sourceMappingURL=conveyor.js.map