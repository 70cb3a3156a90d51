import type { Levelled, Quantity, Reviewed, Strength } from '../../data/types.js';
/** A statement with its dates, in the shape of a claim; its words may be told elsewhere. */
export interface MarkedStatement extends Reviewed {
    /** By which a locale replaces its words. */
    readonly id?: string;
    readonly text?: Levelled;
    readonly strength: Strength;
    readonly sources: readonly string[];
    /** Every source of it was read in somebody else's account. */
    readonly secondHand?: boolean;
}
/** A number carries its people, time and spread; a statement its words. */
export type MarkedFact = Quantity | MarkedStatement;
export declare const isQuantity: (fact: MarkedFact) => fact is Quantity;
