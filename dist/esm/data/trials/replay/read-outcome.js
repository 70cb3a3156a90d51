import { readGroup } from './read-group.js';
import { readMan } from './read-man.js';
/**
 * The outcome in the unit it is published in: the marker's unit, a share (0 to 1), or days.
 * @returns null where it is never reached; undefined for an outcome that such a run does not have
 */
export function readOutcome(outcome, run) {
    const { everyDays } = run;
    if (run.cohort)
        return outcome.marker === undefined ? undefined : readGroup(outcome, run.cohort, everyDays);
    const curve = (man) => ({ values: man.column(outcome), everyDays });
    return readMan(outcome, curve(run), outcome.against && run.against && curve(run.against));
}
//# sourceMappingURL=read-outcome.js.map