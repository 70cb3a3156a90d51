import type { CheckedInput } from '../run.js';
import type { Trajectory } from '../types.js';
import { type Conveyor } from './conveyor.js';
interface Computed extends Pick<CheckedInput, 'man' | 'regimen'> {
    readonly trajectory: Trajectory;
}
/** As conveyorOf for a run that was computed already; the same object for the same trajectory. */
export declare function conveyorOfRun({ man, regimen, trajectory }: Computed): Conveyor;
export {};
