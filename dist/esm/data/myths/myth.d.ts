import type { Levelled, Reviewed, SourceIds, Strength } from '../types.js';
/** What is often said, and what is known. Only "searched for and not found" may stand without a source. */
export type Myth = Reviewed & {
    readonly id: string;
    /** As it is often said, in quotation marks; nobody in particular is quoted. */
    readonly said: Levelled;
    /** What studies, agencies or the lack of both say to it. */
    readonly known: Levelled;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
} & ({
    readonly strength: Exclude<Strength, 'none-found'>;
    readonly sources: SourceIds;
} | {
    readonly strength: 'none-found';
    readonly sources: readonly string[];
});
