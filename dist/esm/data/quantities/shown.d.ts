import type { Count, KnownSpread, Quantity, Share, UnknownSpread } from './quantity.js';
/** A number as it is printed. */
export interface ShownQuantity {
    readonly value: number;
    readonly unit: string;
    /** How many people; undefined where nobody says. */
    readonly n: number | undefined;
    readonly spread: KnownSpread | UnknownSpread;
}
/** Of 100: derived from the count, or the share as published. */
export declare const perHundred: (quantity: Count | Share) => number;
/** 95 % interval of x of N, of 100 (Wilson 1927): stays inside 0 to 100 and is honest for 0 of N. */
export declare function wilson95(x: number, of: number): KnownSpread;
/** A published number with value, unit and spread to print; counts are told of 100, with the count itself in the unit. */
export declare function shown(quantity: Quantity): ShownQuantity;
