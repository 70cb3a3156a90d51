import type { SimulationInput } from '../types.js';
import { type Conveyor } from './conveyor.js';
import { type CellStage } from './stages.js';
/** How full the germ line is on one day. Shares of the man's own untreated number, simulated. */
export interface CellsOnDay {
    readonly day: number;
    /** Mean over the days of each stage; type A stays at 1. `transit` is the mean of the epididymis. */
    readonly stages: Readonly<Record<CellStage, number>>;
    /** By whole day of development, 0 to 73. */
    readonly byDevelopmentDay: readonly number[];
    /** Sperm let go into the tubule on that day. */
    readonly released: number;
}
/** The cells of a conveyor on one day. */
export declare function cellsOn(conveyor: Conveyor, day: number): CellsOnDay;
/**
 * How full each stage of one man's germ line is on the asked days (0 to input.days). Pure and deterministic, by the same
 * kernel as simulate(). Throws RegimenError for a wrong input.
 */
export declare function simulateCells(input: SimulationInput, days: readonly number[]): readonly CellsOnDay[];
