import type { Levelled, Quantity, Reviewed, Strength } from '../../../data/types.js';
import type { Voice } from '../../../text/index.js';
export interface Statement {
    /** Stable: the id of the fact, with its part where it has several. */
    readonly id: string;
    readonly strength: Strength;
    readonly sources: readonly string[];
    /** Absent where the fact carries no dates of its own. Where it has expired, it folds to its source. */
    readonly dates?: Reviewed;
    readonly words: (voice: Voice) => string;
    /** The published number, or the words, that its mark opens. */
    readonly quantity?: Quantity;
    readonly text?: Levelled;
    /** Every source of it was read in somebody else's account. */
    readonly secondHand?: true;
}
/** What a statement stands on, wherever a fact holds it. */
export interface Basis {
    readonly strength: Strength;
    readonly sources: readonly string[];
}
/** "Stop and wait: it takes months." */
export declare const under: (voice: Voice, name: string, text: string) => string;
/** A text with its basis. @param name what it is about; absent where the text says so itself */
export declare function told(id: string, text: Levelled, { strength, sources }: Basis, name?: (voice: Voice) => string, dates?: Reviewed): Statement;
