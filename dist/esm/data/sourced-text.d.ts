import type { Levelled, SourceIds, Strength } from './types.js';
/** The kind of study behind a text, and its sources. Only "searched for and not found" may stand without a source. */
export type Basis = {
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
} & ({
    readonly strength: Exclude<Strength, 'none-found'>;
    readonly sources: SourceIds;
} | {
    readonly strength: 'none-found';
    readonly sources: readonly string[];
});
/** One statement at three depths. */
export type SourcedText = {
    readonly text: Levelled;
} & Basis;
/** The basis of a text that is written elsewhere. */
export declare const basis: (strength: Exclude<Strength, "none-found">, ...sources: SourceIds) => Basis;
/** The same, where every source was read in somebody else's account. */
export declare const basisSecondHand: (...[strength, ...sources]: Parameters<typeof basis>) => Basis;
/** Searched for and not found; sources show where the search ended. */
export declare const noBasis: (...sources: readonly string[]) => Basis;
/** A text with the kind of study behind it and its sources. */
export declare const sourced: (text: Levelled, strength: Exclude<Strength, "none-found">, ...sources: SourceIds) => SourcedText;
/** The same, where every source was read in somebody else's account. */
export declare const sourcedSecondHand: (...[text, strength, ...sources]: Parameters<typeof sourced>) => SourcedText;
/** A text that says that something was searched for and not found. */
export declare const notFound: (text: Levelled, ...sources: readonly string[]) => SourcedText;
