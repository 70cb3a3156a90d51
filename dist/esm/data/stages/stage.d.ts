import type { Levelled, MarkerId, Reviewed, SourceIds, Strength } from '../types.js';
/** One step from before the first dose to late recovery. */
export interface Stage extends Reviewed {
    readonly id: string;
    /** Before the first dose, on testosterone from outside, or after the last dose. */
    readonly phase: 'before' | 'on' | 'after';
    readonly name: Levelled;
    /** What happens in it. */
    readonly text: Levelled;
    /** When, with spread, as far as anybody measured it; says so where nobody did. */
    readonly timing: Levelled;
    /** The markers in which the step shows. */
    readonly markers: readonly MarkerId[];
    /** Published numbers behind it, by quantity id; empty where nothing was timed. */
    readonly quantities: readonly string[];
    readonly sources: SourceIds;
    readonly strength: Exclude<Strength, 'none-found'>;
}
