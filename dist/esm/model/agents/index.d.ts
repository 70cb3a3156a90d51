import type { AgentId, Course } from '../../data/types.js';
import type { AxisParameters } from '../parameters.js';
import type { Dose, Grid } from './absorption.js';
import type { AgentInputs, AgentLimits } from './agent.js';
/** What a course of each medicine may look like. */
export declare const agents: Readonly<Record<AgentId, AgentLimits>>;
/** The doses of one course that fall inside the run. */
export declare function dosesOf(course: Course, days: number): Dose[];
/**
 * Everything a (valid) regimen brings into the body, on the given grid. The same for every man.
 * @param start where what follows a medicine with a lag stands at the beginning of the grid
 */
export declare function inputsOf(regimen: readonly Course[], days: number, grid: Grid, p: AxisParameters, start?: (name: keyof AgentInputs) => number): AgentInputs;
