import type { Levelled, MarkerId, Strength } from './types.js';
/** One step on the way back after testosterone is stopped. */
export interface Stage {
    readonly id: string;
    readonly name: Levelled;
    readonly text: Levelled;
    /** The markers in which the step shows. */
    readonly markers: readonly MarkerId[];
    /** Published numbers on its timing, by quantity id; empty where nothing was timed. */
    readonly quantities: readonly string[];
    readonly sources: readonly string[];
    readonly strength: Strength;
}
export declare const stages: readonly Stage[];
