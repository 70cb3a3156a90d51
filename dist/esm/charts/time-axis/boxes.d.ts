export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/** Width of a text in px at a font size in px. Elements measure on a canvas; tests pass a fixed rule. */
export type MeasureText = (text: string, sizePx: number, weight?: number) => number;
/** Whether two boxes come closer than `gap` px. */
export declare function boxesMeet(a: Box, b: Box, gap?: number): boolean;
/**
 * Pushes blocks down until none meets the one above.
 * @param blocks with the tops they would like, in any order, px
 * @param gap free ground between two, px
 * @returns tops in the same order
 */
export declare function pushDown(blocks: readonly {
    readonly top: number;
    readonly height: number;
}[], gap: number): readonly number[];
/**
 * Breaks words into lines no wider than `width`; a single longer word keeps a line of its own.
 * @param widthOf width of a text, in the unit of `width`
 */
export declare function breakLines(words: string, width: number, widthOf: (text: string) => number): string[];
