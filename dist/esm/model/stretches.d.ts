import type { AgentInputs } from './agents/agent.js';
import type { AxisParameters } from './parameters.js';
import type { SimulationInput } from './types.js';
/** Some days of a run, from the whole day `fromDay` to `toDay`. */
export interface Stretch {
    readonly fromDay: number;
    readonly toDay: number;
    readonly stepsPerDay: number;
    /** Medicines at half steps; the first on the day `inputsFromDay`. */
    readonly inputs: AgentInputs;
    readonly inputsFromDay: number;
}
/** Steps per day: two; three where doses or samples come more often than once a day but not twice, and where the receptors
 *  of the Leydig cells empty from one dose of hCG to the next. */
export declare function stepsPerDayOf({ regimen, everyDays }: Pick<SimulationInput, 'regimen' | 'everyDays'>): number;
/** The stretches of a run, in their order. With `stepsPerDay` all of it in such steps. */
export declare function stretchesOf(input: SimulationInput, p: AxisParameters, stepsPerDay?: number): readonly Stretch[];
