import { type TemplateResult } from 'lit';
import type { MarkerId } from '../../data/types.js';
import { type DrawnSeries, type PlotFrame } from './line-memo.js';
export interface SmallMultiple {
    readonly marker: MarkerId;
    readonly width: number;
    readonly height: number;
    readonly drawn: DrawnSeries;
    /** Where 8 in 10 men of a group lie; null without a group. */
    readonly band: string | null;
    /** The first column's line; null in the first column itself. */
    readonly ghost: string | null;
    readonly ownStartY: number;
    readonly stopX: number | null;
    readonly now: {
        readonly x: number;
        readonly y: number;
    };
    /** Height of the 20 M/mL line. */
    readonly thresholdY: number | null;
    /** Scale numbers beside the plot, or none. */
    readonly ticks: readonly Tick[];
    /** Side of the scale numbers. */
    readonly ticksAt: 'left' | 'right';
}
export interface Tick {
    readonly y: number;
    readonly words: string;
    /** The 20 M/mL tick takes the marker's hue. */
    readonly isThreshold: boolean;
}
export interface SmallMultipleInput {
    readonly marker: MarkerId;
    readonly frame: PlotFrame;
    readonly drawn: DrawnSeries;
    readonly band: string | null;
    readonly ghost: string | null;
    readonly month: number;
    readonly value: number;
    readonly ownStart: number;
    readonly stopMonth: number | null;
    /** Value of the dashed line, where the row has one. */
    readonly threshold: number | null;
    /** Values with their printed numbers; empty for no scale. */
    readonly scale: readonly {
        readonly value: number;
        readonly words: string;
    }[];
    /** Height of one line of scale numbers, px: nearer ones are dropped. */
    readonly lineHeight: number;
    readonly ticksAt: 'left' | 'right';
}
/** Where everything of a small picture stands, px from the plot's upper left corner. */
export declare function smallMultipleGeometry(input: SmallMultipleInput): SmallMultiple;
/** The picture's contents, for a group whose class names the marker. The hue is `--_hue`. */
export declare function smallMultiple(picture: SmallMultiple): TemplateResult;
