import type { PanelInput, PanelRow } from './panel-input.js';
export declare const SMALL_SIZE = 13;
export declare const NAME_SIZE = 15;
export interface PlacedText {
    readonly x: number;
    readonly y: number;
    readonly words: string;
}
export interface RowPicture {
    readonly row: PanelRow;
    readonly name: readonly PlacedText[];
    readonly value: PlacedText;
    readonly ownText: PlacedText;
    readonly bar: {
        readonly left: number;
        readonly right: number;
        readonly y: number;
    };
    readonly half: number;
    readonly band: {
        readonly left: number;
        readonly right: number;
        readonly open: boolean;
    } | undefined;
    readonly ownX: number;
    readonly valueX: number;
    /** Numbers under the bar: zero and the ends of the range, as far as they find room. */
    readonly ends: readonly PlacedText[];
    readonly rangeText: readonly PlacedText[];
    readonly trend: {
        readonly line: string;
        readonly left: number;
        readonly right: number;
        readonly bottom: number;
    };
    readonly trendEnd: {
        readonly x: number;
        readonly y: number;
    };
    readonly trendText: PlacedText;
    /** Line above the row. */
    readonly ruleY: number;
}
export interface PanelPicture {
    readonly width: number;
    readonly height: number;
    readonly k: number;
    readonly rows: readonly RowPicture[];
}
/** The whole picture. */
export declare function panelPicture(input: PanelInput): PanelPicture;
