// The public entry of the physiology model. Pure: no page, clock, chance or packages; runs in browsers and in Node.
export { agents } from './agents/index.js';
export { simulateCells } from './cells/index.js';
export { simulateCohort } from './cohort/index.js';
export { countPulses } from './day/count-pulses.js';
export { simulateDay } from './day/simulate-day.js';
export { manLimits } from './man-check.js';
export { referenceMan } from './man.js';
export { RegimenError } from './regimen-error.js';
export { checkRegimen } from './regimen.js';
export { simulate } from './simulate.js';
//# sourceMappingURL=index.js.map