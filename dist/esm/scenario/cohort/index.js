// Cohorts off the main thread: what an element needs to show what many men come to. Loaded on demand.
export { CohortService, pageCohorts } from './cohort-service.js';
export { LatestCohort } from './latest-cohort.js';
export { ageSpanYears, cohortInputOf } from './scenario-cohort.js';
//# sourceMappingURL=index.js.map