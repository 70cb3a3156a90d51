// Replays one published result: the same medicines, men and days, simulated; then read off as the study read it.
import { isInside } from '../../../data/trials/replay/judge.js';
import { readOutcome } from '../../../data/trials/replay/read-outcome.js';
import { cohortOf, startCohort } from '../../../model/cohort/index.js';
import { RegimenError, simulate } from '../../../model/index.js';
import { plainJson } from '../../../scenario/plain-json.js';
import { cohortSize } from './cohort-size.js';
const seed = 1;
/** Men simulated before the page may answer again. */
const menAtOnce = 12;
/** Runs that several results are read off. */
export class Runs {
    #men = new Map();
    #cohorts = new Map();
    man({ men, days, everyDays = 1 }, regimen) {
        const { description: _words, ...man } = men;
        const key = plainJson([man, regimen, days, everyDays]);
        const known = this.#men.get(key) ?? simulate({ man, regimen, days, everyDays });
        this.#men.set(key, known);
        return known;
    }
    /** Yields after each few men, so that the page stays quick. */
    *cohort({ men, cohort, days, everyDays = 1, regimen }) {
        const { description: _words, ageYears, leydigReserve: _leydig, germLineReserve: _germ, ...medians } = men;
        const ages = cohort?.ageYears ?? (ageYears === undefined ? undefined : [ageYears, ageYears]);
        const spec = { ...medians, ...cohort, ...(ages ? { ageYears: ages } : {}) };
        const key = plainJson([spec, regimen, days, everyDays]);
        const known = this.#cohorts.get(key);
        if (known)
            return known;
        const progress = startCohort({ regimen, days, everyDays, men: spec }, { size: cohortSize, seed });
        while (progress.done < progress.size) {
            progress.advance(menAtOnce);
            yield;
        }
        const made = cohortOf(progress.columns());
        this.#cohorts.set(key, made);
        return made;
    }
}
function* ours(trial, runs) {
    const { outcome, cohort, everyDays = 1, regimen } = trial;
    if (cohort)
        return readOutcome(outcome, { everyDays, cohort: yield* runs.cohort(trial) });
    const on = (courses) => {
        const { markers, signals } = runs.man(trial, courses);
        return {
            everyDays,
            column: ({ marker, signal }) => (marker === undefined ? signals[signal] : markers[marker]),
            against: undefined,
        };
    };
    const run = { ...on(regimen), against: outcome.against && on(outcome.against) };
    yield;
    return readOutcome(outcome, run);
}
/** What the model cannot run, or nobody can read off it, is refused; anything else is inside or outside. */
export function* replayTrial(trial, runs) {
    try {
        const value = yield* ours(trial, runs);
        if (value === undefined || Number.isNaN(value))
            return { trial, verdict: 'refused', ours: null };
        return { trial, verdict: isInside(trial, value) ? 'inside' : 'outside', ours: value };
    }
    catch (error) {
        if (error instanceof RegimenError)
            return { trial, verdict: 'refused', ours: null };
        throw error;
    }
}
//# sourceMappingURL=replay-trial.js.map