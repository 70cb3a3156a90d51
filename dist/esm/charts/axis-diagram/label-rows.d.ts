import type { LabelText, Measure, NodeId } from './axis-input.js';
export type RowKind = 'name' | 'value' | 'remark';
export interface LabelRow {
    readonly kind: RowKind;
    readonly text: string;
    /** Printed small after the text, on the same baseline. */
    readonly unit?: string;
    /** Baseline, px under the top of the label. */
    readonly baseline: number;
}
export interface LabelBlock {
    readonly id: NodeId;
    readonly rows: readonly LabelRow[];
    readonly width: number;
    readonly height: number;
    /** Room kept at the start of the first row (or above it) for the line's sample. */
    readonly sample: 'before' | 'above' | 'none';
    /** Where a rail from outside runs, between name and remark, px under the top. */
    readonly railY: number;
}
export interface LabelRoom {
    readonly width: number;
    readonly nameSize: number;
    readonly sample: LabelBlock['sample'];
    /** Keep room for a rail under the name. */
    readonly rail?: boolean;
    /** Take the words meant for a phone. */
    readonly brief?: boolean;
}
export declare const SAMPLE_WIDTH = 27;
export declare const SAMPLE_GAP = 7;
export declare const REMARK_SIZE = 13;
export declare const VALUE_SIZE = 20;
/** Good enough where no canvas can be asked; generous, so that a guess breaks a row rather than running over. */
export declare const guessWidth: Measure;
/** Words into rows no wider than room, broken at spaces and after hyphens; a single long word keeps its row. */
export declare function breakWords(text: string, room: number, widthOf: (words: string) => number): string[];
/** px that the longest word of these names takes. */
export declare function longestWord(labels: readonly (LabelText | undefined)[], size: number, measure: Measure): number;
/** Rows, top to bottom: name, number with unit, remark. */
export declare function layOutLabel(id: NodeId, label: LabelText, room: LabelRoom, measure: Measure): LabelBlock;
