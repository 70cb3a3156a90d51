import type { Reviewed, SourceIds, Strength } from '../types.js';
/** Low and high in the unit of the number, as published, or as computed from published figures and said so in `people`. */
export interface KnownSpread {
    readonly kind: 'ci95' | 'interval' | 'range' | 'iqr' | 'sd' | 'se';
    readonly low: number;
    readonly high: number;
}
/** The word for why there is no spread. not-read: the paper may have it, what was read of it does not. */
export interface UnknownSpread {
    readonly kind: 'unknown';
    readonly why: 'not-reported' | 'not-read' | 'single-value';
}
/** 95 % interval that follows from the count alone (Wilson); derived, so never typed in. */
export interface WilsonSpread {
    readonly kind: 'wilson95';
}
/** The spread of a quantity, or the reason why none can be given. */
export type Spread = KnownSpread | UnknownSpread;
/** How many people a number comes from. */
export type HowMany = number | 'not-reported';
/** What every number carries, however it was counted or measured. */
interface Published extends Reviewed {
    readonly id: string;
    /** What was counted or measured, as a title in words that everybody knows: "Men back above 20 million sperm per mL". */
    readonly what: string;
    /** Who it was seen in, in plain words that stand alone. */
    readonly people: string;
    /** After how long it was seen. */
    readonly time: string;
    readonly sources: SourceIds;
    /** Of the comparison or observation that gave this number. A published number is never the model's. */
    readonly strength: Exclude<Strength, 'model' | 'none-found'>;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
}
/** x of N. The percentage is derived (`perHundred`), never written beside it. */
export interface Count extends Published {
    readonly kind: 'count';
    readonly x: number;
    readonly of: number;
    /** What is counted, as said after a number: "men", "couples who conceived". */
    readonly unit: string;
    /** Low and high, where published, of 100. */
    readonly spread: Spread | WilsonSpread;
}
/** A share that is printed without its count, or is an estimated probability (Kaplan-Meier, a model of the source's). */
export interface Share<N extends HowMany = HowMany> extends Published {
    readonly kind: 'share';
    /** Of 100. */
    readonly value: number;
    readonly unit: `of 100 ${string}`;
    readonly n: N;
    readonly spread: Spread;
}
/** A measured number: a mean, a median, a level, a time, a change in percent of a level. Never a share of people. */
export interface Measure<N extends HowMany = HowMany> extends Published {
    readonly kind: 'measure';
    readonly value: number;
    /** Printed unit: "IU/L", "weeks", "% of own start", … */
    readonly unit: string;
    readonly n: N;
    readonly spread: Spread;
}
/** One published number that a reader may see. */
export type Quantity = Count | Share | Measure;
export {};
