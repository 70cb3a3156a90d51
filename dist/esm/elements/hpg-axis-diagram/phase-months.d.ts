import type { Run } from '../../scenario/run.js';
export type PhaseName = 'before' | 'on' | 'after';
/** Only the phases that a run has. */
export declare function phaseMonths(run: Run, month: number): [PhaseName, number][];
