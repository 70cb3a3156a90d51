import type { AxisParameters } from '../parameters.js';
import type { Man } from '../types.js';
import type { Population } from './population.js';
import type { CohortSpec } from './types.js';
export interface DrawnMan {
    readonly man: Man;
    readonly parameters: AxisParameters;
}
export declare function drawMan(spec: CohortSpec, population: Population, parameters: AxisParameters, asian: {
    readonly spermFloor: number;
    readonly clearance: number;
    readonly slow: number;
}, seed: number, index: number): DrawnMan;
/** His constants, as the kernel takes them. */
export declare function drawConstants(...given: Parameters<typeof drawMan>): Float64Array;
