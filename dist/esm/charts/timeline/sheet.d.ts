import type { MarkerId } from '../../data/types.js';
import { type Box, type MeasureText } from '../time-axis/boxes.js';
export declare const textLooks: {
    readonly tick: {
        size: number;
        weight: number;
    };
    readonly month: {
        size: number;
        weight: number;
    };
    readonly note: {
        size: number;
        weight: number;
    };
    readonly dose: {
        size: number;
        weight: number;
    };
    readonly name: {
        readonly size: 15;
        readonly weight: 600;
    };
    readonly count: {
        readonly size: 16;
        readonly weight: 600;
    };
    readonly course: {
        readonly size: 14;
        readonly weight: 600;
    };
    readonly moment: {
        readonly size: 14;
        readonly weight: 600;
    };
    readonly value: {
        readonly size: 20;
        readonly weight: 600;
    };
};
export type TextKind = keyof typeof textLooks;
export type Anchor = 'start' | 'middle' | 'end';
export interface TextMark {
    readonly kind: TextKind;
    readonly x: number;
    /** Baseline. */
    readonly y: number;
    readonly text: string;
    readonly anchor: Anchor;
    /** The hue it is written in; absent: the kind's own. */
    readonly hue?: MarkerId | 'outside-text';
}
export interface Sheet {
    /** Text size in use relative to 16 px. */
    readonly k: number;
    readonly measure: MeasureText;
    readonly texts: TextMark[];
    readonly boxes: Box[];
}
export declare const widthOf: ({ k, measure }: Pick<Sheet, "k" | "measure">, kind: TextKind, text: string) => number;
/** The box around a text. */
export declare function boxOf(sheet: Pick<Sheet, 'k' | 'measure'>, mark: TextMark): Box;
/** Writes a text and remembers its box. */
export declare function write(sheet: Sheet, mark: TextMark): Box;
/** Writes a text unless it would come closer than `gap` px to one of the others, which it joins. @returns whether it did */
export declare function writeApart(sheet: Sheet, mark: TextMark, others: Box[], gap: number): boolean;
/** Breaks a text into lines that fit the room. */
export declare const linesOf: (sheet: Pick<Sheet, "k" | "measure">, kind: TextKind, text: string, room: number) => readonly string[];
/** Writes a text in as many lines as its room needs. @returns the last baseline */
export declare function writeLines(sheet: Sheet, mark: TextMark, room?: number): number;
