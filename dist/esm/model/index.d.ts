export { agents } from './agents/index.js';
export type { AgentLimits } from './agents/agent.js';
export { manLimits, referenceMan } from './man.js';
export { RegimenError } from './regimen-error.js';
export { checkRegimen } from './regimen.js';
export { simulate } from './simulate.js';
export type { Man, SignalId, SimulationInput, Trajectory } from './types.js';
export type { AgentId, Course, DoseUnit, MarkerId } from '../data/types.js';
