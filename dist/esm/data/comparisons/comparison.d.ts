import type { Count, Share } from '../quantities/quantity.js';
import type { Levelled, Reviewed, Strength } from '../types.js';
/** One group of people with its number. */
export interface ComparedGroup {
    /** As said at the start of a row: "on gel". */
    readonly name: Levelled;
    readonly quantity: Count | Share;
}
/** Groups of people of whom the same thing was counted. */
export interface Comparison extends Reviewed {
    readonly id: string;
    /** What was counted in every group, in a few words. */
    readonly what: Levelled;
    /** The one denominator that every group is told of. */
    readonly per: 100 | 1000;
    /** The one time after which every group was counted. */
    readonly time: string;
    /** The first is what the others are held against. */
    readonly groups: readonly [ComparedGroup, ComparedGroup, ...ComparedGroup[]];
    /** What the comparison means, and what it does not. */
    readonly text: Levelled;
    readonly strength: Exclude<Strength, 'model' | 'none-found'>;
    /** Every source of it was read in somebody else's account. */
    readonly secondHand?: true;
}
