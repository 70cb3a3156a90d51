export { CohortService, pageCohorts, type CohortOptions, type CohortUpdate } from './cohort-service.js';
export { LatestCohort } from './latest-cohort.js';
export { ageSpanYears, cohortInputOf } from './scenario-cohort.js';
