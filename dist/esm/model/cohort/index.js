// A simulated group of men.
export { cohortOf } from './cohort.js';
export { simulateCohort, startCohort } from './start-cohort.js';
//# sourceMappingURL=index.js.map