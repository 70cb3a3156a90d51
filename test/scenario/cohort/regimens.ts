// What the simulated men of these tests are given.
import type { CohortInput } from '../../../src/model/cohort/types.js';

/** Three months on testosterone and three after it, weekly. */
export const recovery: CohortInput = {
  regimen: [{ agent: 'testosterone-enanthate', dose: 200, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 90 }],
  days: 182,
  everyDays: 7,
};

/** The same with another dose. */
export const withDose = (dose: number): CohortInput => ({
  ...recovery,
  regimen: recovery.regimen.map((course) => ({ ...course, dose })),
});
