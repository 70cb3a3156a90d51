// The public entry of the physiology model. Pure: no page, clock, chance or packages; runs in browsers and in Node.
export { agents } from './agents/index.js';
export type { AgentLimits } from './agents/agent.js';
export { simulateCells, type CellsOnDay, type CellStage } from './cells/index.js';
export { simulateCohort } from './cohort/index.js';
export type { Cohort, CohortInput, CohortOptions, CohortSpec } from './cohort/index.js';
export { countPulses } from './day/count-pulses.js';
export type { Pulse, PulseTrace } from './day/pulse-trace.js';
export { simulateDay, type DayInput } from './day/simulate-day.js';
export { manLimits } from './man-check.js';
export { referenceMan } from './man.js';
export { RegimenError } from './regimen-error.js';
export { checkRegimen } from './regimen.js';
export { simulate } from './simulate.js';
export type { Beyond, Man, SignalId, SimulationInput, Trajectory } from './types.js';
export type { AgentId, Course, DoseUnit, MarkerId } from '../data/types.js';
