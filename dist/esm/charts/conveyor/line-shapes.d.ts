import type { ConveyorInput, LineStage } from './conveyor-input.js';
export interface PlacedCell {
    readonly stage: LineStage;
    readonly x: number;
    readonly y: number;
    readonly there: boolean;
}
export interface LineText {
    readonly words: string;
    readonly x: number;
    readonly y: number;
    readonly look: 'name' | 'remark' | 'value' | 'followed';
    readonly anchor: 'start' | 'middle' | 'end';
    readonly unit?: string;
}
export interface LineBound {
    readonly day: number;
    /** From and to, px. */
    readonly path: string;
}
export interface LinePicture {
    readonly flow: 'across' | 'down';
    readonly width: number;
    readonly height: number;
    readonly cells: readonly PlacedCell[];
    readonly bounds: readonly LineBound[];
    /** The outline of the belt. */
    readonly belt: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
    };
    /** How full each day is, as an area beside the belt. */
    readonly fullness: string;
    readonly fullnessLine: string;
    readonly fullnessTop: string;
    /** The followed cells: a ring around their day; null where they are not on the line. */
    readonly followed: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
    } | null;
    readonly whisker: {
        readonly path: string;
        readonly x: number;
        readonly y: number;
    };
    readonly texts: readonly LineText[];
    /** Scale of the glyphs. */
    readonly scale: number;
}
export declare const REMARK = 13;
export declare const NAME = 14;
/** Fullest that a day is drawn. */
export declare const MOST = 1.15;
export declare function lastDayOf({ stages }: ConveyorInput): number;
/** Steps of an area: one a day, from its base line. */
export declare function areaOf(input: ConveyorInput, along: (day: number) => number, depth: (share: number) => number, down: boolean): readonly [string, string];
