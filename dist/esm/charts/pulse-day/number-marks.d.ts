export interface PlacedNumber {
    readonly number: number;
    readonly x: number;
    /** 0 is the row next to the strip. */
    readonly row: 0 | 1;
}
/**
 * Where numbers stand: the last one always, because it is the count; of the others those that find room.
 * @param xs px, ascending
 * @param widthOf width of a number, px
 * @param gap free ground between two, px
 */
export declare function numberMarks(xs: readonly number[], widthOf: (number: number) => number, gap: number): PlacedNumber[];
