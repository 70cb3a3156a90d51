// The door of the model for a group of men: checks the input and follows the men.
import { axisParameters } from '../parameters.js';
import { checkedCohort } from './check-cohort.js';
import { cohortOf } from './cohort.js';
import { followMen } from './follow-men.js';
import { differences } from './population.js';
/**
 * Simulates a group of men under one regimen. Pure and deterministic: the same input and seed give the same bytes. The
 * spread is that of published groups; it is no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulateCohort(input, options) {
    const progress = startCohort(input, options);
    progress.advance(progress.size);
    return cohortOf(progress.columns());
}
/** As simulateCohort, to be carried on some men at a time. */
export function startCohort(input, options, parameters = axisParameters, differ = differences, stepsPerDay) {
    return followMen(checkedCohort(input, options, differ), options, parameters, differ, stepsPerDay);
}
//# sourceMappingURL=start-cohort.js.map