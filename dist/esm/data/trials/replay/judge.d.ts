import type { Trial } from '../trial.js';
/** Share of the published value that is allowed either way where no interval is published. */
export declare const tolerance = 0.15;
/** A share of men without an interval is allowed at least this much either way: ten men of a hundred. */
export declare const menTolerance = 0.1;
export interface Limits {
    readonly low: number;
    readonly high: number;
}
/** True for outcomes that count men. */
export declare const countsMen: ({ kind }: Pick<Trial["outcome"], "kind">) => boolean;
export declare function limitsOf({ published, outcome }: Pick<Trial, 'published' | 'outcome'>): Limits;
/** @param ours null where it is never reached within the run */
export declare function isInside(trial: Pick<Trial, 'published' | 'outcome'>, ours: number | null): boolean;
