// The state of the timeline from what all elements of the page share.
import { timelineState } from '../../charts/timeline/timeline-state.js';
import { daysPerMonth, firstMonth } from '../../scenario/scenario.js';
/** What the state is computed from, as plain data. */
export function stateOf({ scenario, run }) {
    return timelineState({
        ...scenario,
        ...run,
        ageYears: scenario.age,
        spermMPerMl: scenario.baselineSperm,
        firstMonth,
        daysPerMonth,
        series: run.trajectory.markers,
    });
}
//# sourceMappingURL=state-of.js.map