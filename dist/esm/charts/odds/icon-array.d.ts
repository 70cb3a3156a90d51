/** Of 100 men, whole numbers. */
export interface CountOf100 {
    readonly count: number;
    /** Ends of the interval; null where none is known. */
    readonly interval: readonly [number, number] | null;
}
export interface IconArrayInput extends CountOf100 {
    /** Room of one figure, px. */
    readonly cell: number;
}
export type ManLook = 'reached' | 'unsure' | 'open';
export interface IconArray {
    readonly cell: number;
    /** Width and height of the ten rows, px. */
    readonly size: number;
    /** Outlines of the figures as one path for each look; empty text where there is none. */
    readonly paths: Readonly<Record<ManLook, string>>;
    /** How many figures have each look. */
    readonly counts: Readonly<Record<ManLook, number>>;
    /** The line that steps through the gaps between the figures at the count. */
    readonly rule: string;
    /** Middle of the rule's right end, px. */
    readonly ruleY: number;
}
/** Head and shoulders in a cell, with the same free ground above and below, so that a rule between rows touches none. */
export declare function figure(column: number, row: number, cell: number): string;
/** Figures from left to right and from top to bottom: filled to the lower end, hatched to the upper, open after. */
export declare function iconArray(input: IconArrayInput): IconArray;
