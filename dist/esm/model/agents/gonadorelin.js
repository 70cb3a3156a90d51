// Gonadorelin: GnRH itself. Minutes after a dose it is gone, so only its rhythm counts.
import { addTwoStep, pointFrom } from './absorption.js';
/** GnRH pulses of a usual day: one every 95 minutes (PHY-08). */
const USUAL_PULSES_PER_DAY = 15.2;
/** µg; a pulse of 10 µg, as pumps give, counts as a usual one, and more adds little: half of the largest effect at this
 *  dose. Assumed. */
const HALF_DOSE_UG = 5;
const LARGEST_PULSE = 1.5;
/** Per day; the hour or two of LH after a pulse, spread out for the solver's step. The curve of weeks does not depend on it. */
const RISE_PER_DAY = 6;
const FALL_PER_DAY = 4.5;
/** Pulses per day at which the pituitary follows by half only, and how steeply it gives up: pulses each hour still work,
 *  GnRH without pauses silences it (PHY-08; direction known, figures assumed). */
const TOO_MANY_PER_DAY = 40;
/** Per day; how fast the pituitary gives up and comes back. Assumed. */
const GIVING_UP_PER_DAY = 0.5;
export const gonadorelinAgents = {
    gonadorelin: {
        unit: 'µg',
        dose: [1, 500],
        everyDays: [1 / 96, 7],
        studiedDose: 20,
        add: (column, doses, grid, _parameters, everyDays) => {
            const first = doses[0];
            const last = doses[doses.length - 1];
            if (!first || !last)
                return;
            const size = (LARGEST_PULSE * first.amount) / (first.amount + HALF_DOSE_UG) / USUAL_PULSES_PER_DAY;
            const pulses = doses.map(({ day }) => ({ day, amount: 1 }));
            addTwoStep(column('gnrh'), pulses, RISE_PER_DAY, FALL_PER_DAY, grid, size * FALL_PER_DAY);
            const perDay = column('gnrhFollowed');
            const from = pointFrom(first.day, grid);
            const end = Math.floor((last.day + everyDays - (grid.fromDay ?? 0)) / grid.spacingDays);
            const to = Math.min(grid.points - 1, end);
            for (let at = from; at <= to; at++)
                perDay[at] = (perDay[at] ?? 0) + 1 / everyDays;
        },
    },
};
/** How far the pituitary follows so many pulses per day from outside. */
export const tiredPituitary = {
    perDay: () => GIVING_UP_PER_DAY,
    target: () => (perDay) => {
        const much = perDay / TOO_MANY_PER_DAY;
        return 1 / (1 + much * much * much * much);
    },
};
//# sourceMappingURL=gonadorelin.js.map